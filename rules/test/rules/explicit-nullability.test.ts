import { runRuleTable } from '../support/runRuleTable.ts';

const TYPEORM = `import { Column, CreateDateColumn, DeleteDateColumn, Entity, Generated, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn, UpdateDateColumn, VersionColumn } from 'typeorm';`;

const entity = (members: string) => `${TYPEORM}
@Entity()
export class Order {
  @PrimaryGeneratedColumn('uuid') id: string;
  ${members}
}
`;

const unstated = (field: string, option = 'nullable: false', opposite = 'nullable: true', holds = 'does not allow null') =>
  ({ messageId: 'unstated', data: { entity: 'Order', field, holds, option, opposite, whatever: 'whatever a migration has made of it, and some columns', unless: 'with a migration unless the table has it so' } }) as const;
const path = (field: string) => {
  const found = unstated(field, 'required: false', 'required: true', 'allows null');
  return { ...found, data: { ...found.data, whatever: 'and some paths', unless: 'once no document that is stored is without it' } };
};
const allowed = (field: string) => unstated(field, 'allowNull: true', 'allowNull: false', 'allows null');
const contradicts = (messageId: 'mayBeNull' | 'neverNull', field: string, type: string, said = 'by its options') =>
  ({ messageId, data: { entity: 'Order', field, type, what: messageId === 'mayBeNull' ? 'allows null' : 'does not allow null', said, migration: ', with a migration' } }) as const;

const STRICT = { 'tsconfig.json': '{ "compilerOptions": { "strict": true } }' };
const LOOSE = { 'tsconfig.json': '{ "compilerOptions": { "strict": false } }' };

const SEQUELIZE = `import { DataTypes, Sequelize } from 'sequelize';\nconst sequelize = new Sequelize('sqlite::memory:');\n`;
const order = (attributes: string) => `${SEQUELIZE}export const Order = sequelize.define('Order', { ${attributes} });\n`;
const document = (paths: string) => `import { model, Schema } from 'mongoose';\nexport const Order = model('Order', new Schema({ ${paths} }));\n`;
const mikro = (members: string) => `import { Entity, PrimaryKey, Property } from '@mikro-orm/core';\n@Entity() export class Order { @PrimaryKey() id!: string; ${members} }\n`;

runRuleTable({
  id: 'explicit-nullability',
  valid: [
    {
      name: 'columns that the database fills',
      files: STRICT,
      code: entity(`@PrimaryColumn() part: number; @VersionColumn() version: number; @CreateDateColumn() createdAt?: Date; @UpdateDateColumn() updatedAt: Date; @Generated() @Column() no: number; @DeleteDateColumn() deletedAt: Date | null;`),
    },
    { name: 'relations, unless asked', code: entity('@ManyToOne(() => Order) parent: Order;') },
    { name: 'options that can not be read', code: `import { options } from './options';\n${entity('@Column(options) name: string; @Column({ ...options }) title: string;')}` },
    { name: 'a type that is a name may have null in it', files: STRICT, code: entity('@Column({ nullable: true }) state: State; @Column({ nullable: true }) note: Maybe<string>;') },
    { name: 'what is no null: an object before it is saved', files: STRICT, code: entity('@Column({ nullable: false }) state?: string;') },
    { name: 'columns of a child, which share a table', code: `${TYPEORM}\nimport { ChildEntity } from 'typeorm';\nimport { Order } from './order';\n@ChildEntity() export class WebOrder extends Order { @Column() agent: string; }`, files: { 'src/order.ts': entity('') } },
    { name: 'documents have no columns', code: `import { Column, Entity, ObjectIdColumn } from 'typeorm';\n@Entity() export class Order { @ObjectIdColumn() id: string; @Column() name: string; }` },
    { name: 'Drizzle: the type follows', code: `import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const orders = pgTable('orders', { name: text() });` },
    { name: 'MikroORM: a type that one provider takes for an answer', code: mikro('@Property() name?: string;') },
    { name: 'lists of Mongoose, and what it keeps', code: document('tags: [String], lines: [{ _id: false }], createdAt: Date') },
    { name: 'two decorators on one property', code: entity("@Column('text') @Column({ nullable: true }) name: string;") },
    { name: 'null by default is as good as a word', code: document('tag: { type: String, default: null }') },
    { name: 'the same in Sequelize', code: order('tag: { type: DataTypes.TEXT, defaultValue: null }') },
    { name: 'a path that is required at times', code: document('tag: { type: String, required: function () { return this.isNew; } }') },
    { name: 'attributes that Sequelize keeps or does not store', code: order('id: { type: DataTypes.UUID, primaryKey: true }, createdAt: DataTypes.DATE, full: DataTypes.VIRTUAL') },
    { name: 'a helper of the company makes the attribute', code: `import { text } from './attributes';\n${order('name: text(40)')}` },
  ],
  invalid: [
    {
      name: 'nothing is said, in each form of the decorator',
      code: entity("@Column() «a»: string;\n  @Column({}) «b»: string;\n  @Column('text') «c»: string;\n  @Column({ unique: true }) «d»: string;\n  @Column('enum', {\n    enum: [1, 2],\n  })\n  «e»: number;"),
      errors: [unstated('a'), unstated('b'), unstated('c'), unstated('d'), unstated('e')],
      output: entity("@Column({ nullable: false }) a: string;\n  @Column({ nullable: false }) b: string;\n  @Column('text', { nullable: false }) c: string;\n  @Column({ nullable: false, unique: true }) d: string;\n  @Column('enum', {\n    nullable: false,\n    enum: [1, 2],\n  })\n  e: number;"),
      twin: { code: entity('@Column({ nullable: false }) a: string;') },
    },
    {
      name: 'a type with a question mark beside it: nobody knows which was meant, so nothing is fixed',
      code: entity('@Column() «a»?: string;'),
      errors: [unstated('a')],
      twin: { code: entity('@Column({ nullable: true }) a?: string;') },
    },
    {
      name: 'a column of the company: what its options come to is not known',
      code: `import { Text } from './text';\n${entity('@Text() «a»: string;')}`,
      files: { 'src/text.ts': `import { Column } from 'typeorm';\nexport const Text = () => Column('text');` },
      errors: [unstated('a')],
      twin: { files: { 'src/text.ts': `import { Column } from 'typeorm';\nexport const Text = () => Column('text', { nullable: false });` }, code: `import { Text } from './text';\n${entity('@Text() a: string;')}` },
    },
    {
      name: 'allows null, and the type does not: only where types tell null apart',
      files: STRICT,
      code: entity("@Column('text', { nullable: true }) «a»!: string;"),
      errors: [{ ...contradicts('mayBeNull', 'a', 'string'), suggestions: [{ messageId: 'widen', data: { field: 'a' }, output: entity("@Column('text', { nullable: true }) a!: string | null;") }] }],
      twin: { files: LOOSE, code: entity("@Column('text', { nullable: true }) a!: string;") },
    },
    {
      name: 'a type that TypeORM takes from the property: null is not suggested, as it would have none',
      files: STRICT,
      code: entity('@Column({ nullable: true }) «a»: Date;'),
      errors: [contradicts('mayBeNull', 'a', 'Date')],
      twin: { files: {}, code: entity('@Column({ nullable: true }) a: Date;') },
    },
    {
      name: 'a date of deletion allows null by itself',
      files: STRICT,
      code: entity('@DeleteDateColumn() «a»: Date;'),
      errors: [{ ...contradicts('mayBeNull', 'a', 'Date', 'by itself'), suggestions: [{ messageId: 'widen', data: { field: 'a' }, output: entity('@DeleteDateColumn() a: Date | null;') }] }],
      twin: { files: STRICT, code: entity('@DeleteDateColumn() a?: Date;') },
    },
    {
      name: 'does not allow null, and the type has it',
      files: STRICT,
      code: entity("@Column('text', { nullable: false }) «a»: string | null;"),
      errors: [contradicts('neverNull', 'a', 'string | null')],
      twin: { files: STRICT, code: entity("@Column('text', { nullable: true }) a: string | null;") },
    },
    {
      name: 'nothing is said, and the type says the opposite',
      files: STRICT,
      code: entity("@Column('text') «a»: string | null;"),
      errors: [{ messageId: 'undecided', data: { entity: 'Order', field: 'a', holds: 'does not allow null', option: 'nullable: false', opposite: 'nullable: true', type: 'string | null' } }],
      twin: { files: STRICT, code: entity("@Column('text', { nullable: true }) a: string | null;") },
    },
    {
      name: 'strict in what the nearest configuration extends',
      files: { 'tsconfig.json': '{ "extends": "./base" }', 'base.json': '{ /* all of it */ "compilerOptions": { "strict": true, } }' },
      code: entity("@Column('text', { nullable: true }) «a»: string;"),
      errors: [{ ...contradicts('mayBeNull', 'a', 'string'), suggestions: [{ messageId: 'widen', data: { field: 'a' }, output: entity("@Column('text', { nullable: true }) a: string | null;") }] }],
      twin: { files: { 'tsconfig.json': '{ "extends": "@acme/tsconfig" }' }, code: entity("@Column('text', { nullable: true }) a: string;") },
    },
    {
      name: 'relations, when asked: allowed null where nothing is said',
      options: { relations: 'report' },
      code: entity('@ManyToOne(() => Order) «parent»: Order;'),
      errors: [unstated('parent', 'nullable: true', 'nullable: false', 'allows null')],
      output: entity('@ManyToOne(() => Order, { nullable: true }) parent: Order;'),
      twin: { options: { relations: 'report' }, code: entity('@ManyToOne(() => Order, { nullable: false }) parent: Order;') },
    },
    {
      name: 'a base class, where the column is declared',
      code: `${TYPEORM}\nexport abstract class Order { @Column() «name»: string; }\n@Entity() export class WebOrder extends Order { @PrimaryGeneratedColumn() id: number; }`,
      errors: [unstated('name')],
      output: `${TYPEORM}\nexport abstract class Order { @Column({ nullable: false }) name: string; }\n@Entity() export class WebOrder extends Order { @PrimaryGeneratedColumn() id: number; }`,
      twin: { code: `${TYPEORM}\nexport abstract class Order { @Column({ nullable: false }) name: string; }\n@Entity() export class WebOrder extends Order { @PrimaryGeneratedColumn() id: number; }` },
    },
    {
      name: 'an entity schema of TypeORM',
      code: `import { EntitySchema } from 'typeorm';\nexport const Order = new EntitySchema({ name: 'Order', columns: { id: { type: 'uuid', primary: true }, «a»: { type: 'text' } } });`,
      errors: [unstated('a')],
      output: `import { EntitySchema } from 'typeorm';\nexport const Order = new EntitySchema({ name: 'Order', columns: { id: { type: 'uuid', primary: true }, a: { nullable: false, type: 'text' } } });`,
      twin: { code: `import { EntitySchema } from 'typeorm';\nexport const Order = new EntitySchema({ name: 'Order', columns: { id: { type: 'uuid', primary: true }, a: { type: 'text', nullable: false } } });` },
    },
    {
      name: 'attributes of Sequelize, with options and without: whoever knows the table, whose migration is written by hand, takes it up',
      code: order('«a»: { type: DataTypes.STRING(40) }, «b»: DataTypes.STRING(40), «c»: DataTypes.TEXT'),
      errors: [
        { ...allowed('a'), suggestions: [{ messageId: 'state', data: { option: 'allowNull: true' }, output: order('a: { allowNull: true, type: DataTypes.STRING(40) }, b: DataTypes.STRING(40), c: DataTypes.TEXT') }] },
        { ...allowed('b'), suggestions: [{ messageId: 'state', data: { option: 'allowNull: true' }, output: order('a: { type: DataTypes.STRING(40) }, b: { type: DataTypes.STRING(40), allowNull: true }, c: DataTypes.TEXT') }] },
        { ...allowed('c'), suggestions: [{ messageId: 'state', data: { option: 'allowNull: true' }, output: order('a: { type: DataTypes.STRING(40) }, b: DataTypes.STRING(40), c: { type: DataTypes.TEXT, allowNull: true }') }] },
      ],
      twin: { code: order('a: { type: DataTypes.STRING, allowNull: true }') },
    },
    {
      name: 'beside a client of MongoDB, one of a database with tables',
      files: { 'package.json': '{ "dependencies": { "typeorm": "^0.3.0", "mongoose": "^8.0.0", "pg": "^8.0.0" } }' },
      code: entity('@Column() «a»: string;'),
      errors: [unstated('a')],
      output: entity('@Column({ nullable: false }) a: string;'),
      twin: { files: { 'package.json': '{ "dependencies": { "typeorm": "^0.3.0", "mongoose": "^8.0.0" } }' }, code: entity('@Column() a: string;') },
    },
    {
      name: 'paths of Mongoose, with options and without',
      code: document('«a»: { type: String }, «b»: String, c: { «d»: Schema.Types.Mixed }'),
      errors: [path('a'), path('b'), path('c.d')],
      output: document('a: { required: false, type: String }, b: { type: String, required: false }, c: { d: { type: Schema.Types.Mixed, required: false } }'),
      twin: { code: document('a: { type: String, required: false }') },
    },
    {
      name: 'a path, but for one of a key',
      code: document('id_: { «token»: String }'),
      errors: [path('id_.token')],
      output: document('id_: { token: { type: String, required: false } }'),
      twin: { code: document('_id: { token: String }') },
    },
    {
      name: 'a property of MikroORM',
      code: mikro('@Property() «name»!: string;'),
      errors: [unstated('name')],
      output: mikro('@Property({ nullable: false }) name!: string;'),
      twin: { code: mikro('@Property({ nullable: false }) name!: string;') },
    },
    {
      name: 'what the schema of Objection says is not what the type says',
      files: STRICT,
      code: `import { Model } from 'objection';\nexport class Order extends Model { static tableName = 'orders'; id!: string; «note»!: string;\n  static jsonSchema = { type: 'object', properties: { note: { type: ['string', 'null'] } } }; }`,
      errors: [{ ...contradicts('mayBeNull', 'note', 'string'), suggestions: [{ messageId: 'widen', data: { field: 'note' }, output: `import { Model } from 'objection';\nexport class Order extends Model { static tableName = 'orders'; id!: string; note!: string | null;\n  static jsonSchema = { type: 'object', properties: { note: { type: ['string', 'null'] } } }; }` }] }],
      twin: { files: STRICT, code: `import { Model } from 'objection';\nexport class Order extends Model { static tableName = 'orders'; id!: string; note!: string;\n  static jsonSchema = { type: 'object', properties: { note: { type: 'string' } } }; }` },
    },
  ],
});
