import { runRuleTable } from '../support/runRuleTable.ts';

const CREATED = '@CreateDateColumn() createdAt: Date;';
const UPDATED = '@UpdateDateColumn() updatedAt: Date;';

const order = (name: string, members: string) => `
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';
@Entity() export class ${name} {
  @PrimaryGeneratedColumn('uuid') id: string;
  ${members}
}
`;

const subclass = (name: string) => `
import { Entity } from 'typeorm';
import { Base } from './base';
@Entity() export class ${name} extends Base {}
`;

const base = (members: string) => ({
  'src/base.ts': `
import { CreateDateColumn, UpdateDateColumn } from 'typeorm';
export abstract class Base { ${members} }
`,
});

const ADD_CREATED = '`@CreateDateColumn() createdAt: Date`';
const ADD_UPDATED = '`@UpdateDateColumn() updatedAt: Date`';

runRuleTable({
  id: 'entity-timestamps',
  valid: [
    { name: 'dates under other names', code: order('Order', CREATED.replace('createdAt', 'born') + UPDATED.replace('updatedAt', 'touched')) },
    { name: 'a base class that can not be found: unknown abstains', code: subclass('Order') },
  ],
  invalid: [
    {
      name: 'no dates',
      code: order('«Order»', ''),
      errors: [{ messageId: 'missing', data: { entity: 'Order', missing: 'creation date and no last-update date', remedy: `${ADD_CREATED} and ${ADD_UPDATED}` } }],
      twin: { code: order('Order', CREATED + UPDATED) },
    },
    {
      name: 'no date of the last update',
      code: order('«Order»', CREATED),
      errors: [{ messageId: 'missing', data: { entity: 'Order', missing: 'last-update date', remedy: ADD_UPDATED } }],
      twin: { code: order('Order', CREATED + UPDATED) },
    },
    {
      name: 'a date of creation that is kept by hand',
      code: order('«Order»', `@Column() createdAt: Date; ${UPDATED}`),
      errors: [{ messageId: 'missing', data: { entity: 'Order', missing: 'creation date', remedy: ADD_CREATED } }],
      twin: { code: order('Order', CREATED + UPDATED) },
    },
    {
      name: 'a base class that has one of two',
      code: subclass('«Order»'),
      files: base(CREATED),
      errors: [{ messageId: 'missing', data: { entity: 'Order', missing: 'last-update date', remedy: ADD_UPDATED } }],
      twin: { code: subclass('Order'), files: base(CREATED + UPDATED) },
    },
  ],
});
