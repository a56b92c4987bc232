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

const PRISMA_CREATED = '`createdAt DateTime @default(now())`';
const PRISMA_BOTH = `${PRISMA_CREATED} and \`updatedAt DateTime @updatedAt\``;
const link = (name: string, fields: string) => `model ${name} {\n  postId String\n  tagId String\n${fields}  @@id([postId, tagId])\n}\n`;
const log = (name: string, fields: string) => `model ${name} {\n  id String @id @default(uuid())\n  action String\n${fields}}\n`;

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
    { name: 'a link of two, which says nothing else', file: 'prisma/schema.prisma', code: link('TagOnPost', '') },
  ],
  invalid: [
    {
      name: 'a link of two that says something itself',
      file: 'prisma/schema.prisma',
      code: link('«TagOnPost»', '  note String\n'),
      errors: [{ messageId: 'missing', data: { entity: 'TagOnPost', missing: 'creation date and no last-update date', remedy: PRISMA_BOTH } }],
      twin: { code: link('TagOnPost', '') },
    },
    {
      name: 'a link of two, where all rows are asked',
      file: 'prisma/schema.prisma',
      options: { rows: 'all' },
      code: link('«TagOnPost»', ''),
      errors: [{ messageId: 'missing', data: { entity: 'TagOnPost', missing: 'creation date and no last-update date', remedy: PRISMA_BOTH } }],
      twin: { code: link('TagOnPost', '  createdAt DateTime @default(now())\n  updatedAt DateTime @updatedAt\n') },
    },
    {
      name: 'a log, of which a creation date alone is asked',
      file: 'prisma/schema.prisma',
      code: log('«AuditLog»', ''),
      errors: [{ messageId: 'missing', data: { entity: 'AuditLog', missing: 'creation date', remedy: PRISMA_CREATED } }],
      twin: { code: log('AuditLog', '  createdAt DateTime @default(now())\n') },
    },
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
