import { runRuleTable } from '../support/runRuleTable.ts';

const order = (key: string) => `
import { Entity, ObjectIdColumn, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
@Entity() export class Order {
  ${key}
}
`;

const subclass = (name: string) => `
import { Entity } from 'typeorm';
import { Base } from './base';
@Entity() export class ${name} extends Base {}
`;

const base = (key: string) => ({
  'src/base.ts': `import { PrimaryGeneratedColumn } from 'typeorm';
export abstract class Base {
  ${key}
}
`,
});

const ofOrder = [{ messageId: 'number', data: { entity: 'Order', field: 'id' } }] as const;
const UUID = `@PrimaryGeneratedColumn('uuid') id: string;`;

runRuleTable({
  id: 'uuid-primary-key',
  valid: [
    { name: 'a natural key', code: order(`@PrimaryColumn() currency: string;`) },
    { name: 'a composite key of a join table', code: order(`@PrimaryColumn() orderId: number; @PrimaryColumn() itemId: number;`) },
    { name: 'a key of MongoDB', code: order(`@ObjectIdColumn() id: ObjectId;`) },
    { name: 'a base class that can not be found: unknown abstains', code: subclass('Order') },
  ],
  invalid: [
    {
      name: 'a key that counts up',
      code: order(`@PrimaryGeneratedColumn() «id»: number;`),
      errors: ofOrder,
      twin: { code: order(UUID) },
    },
    {
      name: 'a key that counts up, by its name',
      code: order(`@PrimaryGeneratedColumn('increment') «id»: number;`),
      errors: ofOrder,
      twin: { code: order(UUID) },
    },
    {
      name: 'a number that TypeORM counts up, which one that is given by hand is not',
      code: order(`@PrimaryGeneratedColumn() «id»: number;`),
      errors: ofOrder,
      twin: { code: order(`@PrimaryColumn() id: number;`) },
    },
    {
      name: 'a number in a base class',
      code: subclass('«Order»'),
      files: base(`@PrimaryGeneratedColumn() id: number;`),
      errors: [{ messageId: 'inheritedNumber', data: { entity: 'Order', field: 'id', base: 'Base', place: '<case>/src/base.ts:3' } }],
      twin: { code: subclass('Order'), files: base(UUID) },
    },
  ],
});
