import { runRuleTable } from '../support/runRuleTable.ts';

const migration = ', with a migration';
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
const PRISMA_UPDATED = '`updatedAt DateTime @updatedAt`';
const PRISMA_BOTH = `${PRISMA_CREATED} and ${PRISMA_UPDATED}`;
const link = (name: string, fields: string) => `model ${name} {\n  postId String\n  tagId String\n${fields}  @@id([postId, tagId])\n}\n`;
const log = (name: string, fields: string) => `model ${name} {\n  id String @id @default(uuid())\n  action String\n${fields}}\n`;

const made = (name: string, fields: string) => `model ${name} {\n  id String @id @default(uuid())\n  token String\n  createdAt DateTime @default(now())\n${fields}}\n`;

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

const HOOKS = '$beforeInsert() { this.createdAt = new Date(); this.updatedAt = new Date(); } $beforeUpdate() { this.updatedAt = new Date(); }';
const SEQUELIZE = `import { DataTypes, Sequelize } from 'sequelize';\nconst sequelize = new Sequelize('sqlite::memory:');\n`;
const missing = (entity: string, what: string, remedy: string) => ({ messageId: 'missing', data: { entity, missing: what, remedy, migration } }) as const;

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
      errors: [{ messageId: 'missing', data: { entity: 'TagOnPost', missing: 'creation date and no last-update date', remedy: PRISMA_BOTH, migration } }],
      twin: { code: link('TagOnPost', '') },
    },
    {
      name: 'a link of two, where all rows are asked',
      file: 'prisma/schema.prisma',
      options: { rows: 'all' },
      code: link('«TagOfPost»', ''),
      errors: [{ messageId: 'missing', data: { entity: 'TagOfPost', missing: 'creation date and no last-update date', remedy: PRISMA_BOTH, migration } }],
      twin: { code: link('TagOfPost', '  createdAt DateTime @default(now())\n  updatedAt DateTime @updatedAt\n') },
    },
    {
      name: 'a log, of which a creation date alone is asked',
      file: 'prisma/schema.prisma',
      code: log('«AuditLog»', ''),
      errors: [{ messageId: 'missing', data: { entity: 'AuditLog', missing: 'creation date', remedy: PRISMA_CREATED, migration } }],
      twin: { code: log('AuditLog', '  createdAt DateTime @default(now())\n') },
    },
    {
      name: 'a token that is marked as used in its place, not one that is thrown away',
      file: 'prisma/schema.prisma',
      code: made('«LoginToken»', '  expiresAt DateTime\n  used Boolean @default(false)\n'),
      errors: [{ messageId: 'missing', data: { entity: 'LoginToken', missing: 'last-update date', remedy: PRISMA_UPDATED, migration } }],
      twin: { code: made('LoginToken', '  expiresAt DateTime\n') },
    },
    {
      name: 'what nothing says is written once, though none of its fields looks so',
      file: 'prisma/schema.prisma',
      code: made('«ReverseShare»', '  maxShareSize String\n'),
      errors: [{ messageId: 'missing', data: { entity: 'ReverseShare', missing: 'last-update date', remedy: PRISMA_UPDATED, migration } }],
      twin: { code: made('SurveyResponse', '  maxShareSize String\n') },
    },
    {
      name: 'what has a switch, though it expires',
      file: 'prisma/schema.prisma',
      code: made('«Challenge»', '  expires DateTime\n  simplified Boolean\n'),
      errors: [{ messageId: 'missing', data: { entity: 'Challenge', missing: 'last-update date', remedy: PRISMA_UPDATED, migration } }],
      twin: { code: made('Challenge', '  expires DateTime\n  nonce String\n') },
    },
    {
      name: 'no dates',
      code: order('«Order»', ''),
      errors: [{ messageId: 'missing', data: { entity: 'Order', missing: 'creation date and no last-update date', remedy: `${ADD_CREATED} and ${ADD_UPDATED}`, migration } }],
      twin: { code: order('Order', CREATED + UPDATED) },
    },
    {
      name: 'Objection: kept by a hook of its own, not by that of a base of all models',
      code: `import { Model } from 'objection';\nexport class «Order» extends Model { static tableName = 'orders'; id!: string; total!: number; ${HOOKS} }`,
      errors: [missing('Order', 'creation date and no last-update date', '`createdAt!: Date`, with a default of the database and `updatedAt!: Date`, set by the database, by the `$beforeUpdate` of a base class or by objection-timestamps with `static timestamp = true`')],
      twin: { code: `import { Base } from './base';\nexport class Order extends Base { static get tableName() { return 'orders'; } total!: number }`, files: { 'src/base.ts': `import { Model } from 'objection';\nexport abstract class Base extends Model { id!: string; ${HOOKS} }` } },
    },
    {
      name: 'Sequelize: no date, not one that the database may set',
      code: `${SEQUELIZE}export const «Order» = sequelize.define('OrderResponse', { body: DataTypes.TEXT }, { timestamps: false });`,
      errors: [missing('OrderResponse', 'creation date and no last-update date', '`timestamps: true` to the options of its model, and no `createdAt: false` and `timestamps: true` to the options of its model, and no `updatedAt: false`')],
      twin: { code: `${SEQUELIZE}export const Order = sequelize.define('OrderResponse', { body: DataTypes.TEXT, createdAt: DataTypes.DATE }, { timestamps: false });` },
    },
    {
      name: 'no date of the last update',
      code: order('«Order»', CREATED),
      errors: [{ messageId: 'missing', data: { entity: 'Order', missing: 'last-update date', remedy: ADD_UPDATED, migration } }],
      twin: { code: order('Order', CREATED + UPDATED) },
    },
    {
      name: 'a date of creation that is kept by hand',
      code: order('«Order»', `@Column() createdAt: Date; ${UPDATED}`),
      errors: [{ messageId: 'missing', data: { entity: 'Order', missing: 'creation date', remedy: ADD_CREATED, migration } }],
      twin: { code: order('Order', CREATED + UPDATED) },
    },
    {
      name: 'a base class that has one of two',
      code: subclass('«Order»'),
      files: base(CREATED),
      errors: [{ messageId: 'missing', data: { entity: 'Order', missing: 'last-update date', remedy: ADD_UPDATED, migration } }],
      twin: { code: subclass('Order'), files: base(CREATED + UPDATED) },
    },
  ],
});
