import { runRuleTable } from '../support/runRuleTable.ts';

const entity = (name: string) => `
import { Entity, PrimaryGeneratedColumn } from 'typeorm';
@Entity() export class ${name} { @PrimaryGeneratedColumn('uuid') id: string; }
`;

runRuleTable({
  id: 'validated-input',
  valid: [{ name: 'not an entity', code: 'export class TemporaryOrder {}' }],
  invalid: [
    {
      name: 'an entity with a name of the moment',
      code: entity('«TemporaryOrder»'),
      errors: [{ messageId: 'temporary', data: { entity: 'TemporaryOrder' } }],
      twin: { code: entity('Order') },
    },
  ],
});
