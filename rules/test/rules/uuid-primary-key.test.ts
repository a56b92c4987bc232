import { runRuleTable } from '../support/runRuleTable.ts';

const order = (key: string) => `
import { Entity, ManyToOne, ObjectIdColumn, OneToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
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

const drizzle = (columns: string) => `import { integer, pgTable, serial, text } from 'drizzle-orm/pg-core';\nexport const orders = pgTable('orders', { ${columns} });\n`;

const sequelize = (name: string, after: string) => `import { DataTypes, Model, Sequelize } from 'sequelize';\nexport class ${name} extends Model {}\nOrder.init({ kind: DataTypes.TEXT }, { sequelize: new Sequelize('sqlite::memory:') });\n${after}\n`;
const decorated = (key: string) => `import { Column, DataType, ForeignKey, Model, Table } from 'sequelize-typescript';\nimport { Order } from './order';\n@Table({}) export class Delivery extends Model { ${key} }\n`;

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
      name: 'a number that is given by hand, unless it is that of the row which it belongs to',
      code: order(`@PrimaryColumn() «taskId»: number; @ManyToOne(() => Task) reviewed: Task;`),
      errors: [{ messageId: 'number', data: { entity: 'Order', field: 'taskId' } }],
      twin: { code: order(`@PrimaryColumn() taskId: number; @OneToOne(() => Task) task: Task;`) },
    },
    {
      name: 'a number that counts up, by the name of a row which it belongs to',
      code: order(`@PrimaryGeneratedColumn() «taskId»: number; @OneToOne(() => Task) task: Task;`),
      errors: [{ messageId: 'number', data: { entity: 'Order', field: 'taskId' } }],
      twin: { code: order(`@PrimaryColumn() taskId: number; @OneToOne(() => Task) task: Task;`) },
    },
    {
      name: 'a number that the service makes, of 64 bits',
      code: order(`@PrimaryColumn('bigint') «id»: string;`),
      errors: ofOrder,
      twin: { code: order(`@PrimaryColumn('uuid') id: string;`) },
    },
    {
      name: 'a number, but for the value of an enum',
      code: order(`@PrimaryColumn({ type: 'int' }) «id»: number;`),
      errors: ofOrder,
      twin: { code: order(`@PrimaryColumn({ type: 'int' }) id: Status;`) },
    },
    {
      name: 'a UUID by its type, and no word of what is generated',
      code: order(`@PrimaryGeneratedColumn() «id»: UUID;`),
      errors: [{ messageId: 'strategy', data: { entity: 'Order', field: 'id', said: 'its type, `UUID`' } }],
      twin: { code: order(`@PrimaryGeneratedColumn('uuid') id: UUID;`) },
    },
    {
      name: 'a UUID by its name, and no word of what is generated',
      code: order(`@PrimaryGeneratedColumn() «order_guid»;`),
      errors: [{ messageId: 'strategy', data: { entity: 'Order', field: 'order_guid', said: 'its name' } }],
      twin: { code: order(`@PrimaryGeneratedColumn('uuid') order_guid;`) },
    },
    {
      name: 'a number of 64 bits, which is a string in the code',
      code: order(`@PrimaryGeneratedColumn({ type: 'bigint' }) «id»: string;`),
      errors: ofOrder,
      twin: { code: order(UUID) },
    },
    {
      name: 'a number that is given by hand, but for one that is the same in every row',
      code: order(`@PrimaryColumn({ type: 'int' }) «id»: number;`),
      errors: ofOrder,
      twin: { code: order(`@PrimaryColumn({ type: 'int', default: 1 }) id: number;`) },
    },
    {
      name: 'Sequelize: the id that it adds, unless that is taken off again',
      code: sequelize('«Order»', ''),
      errors: [{ messageId: 'number', data: { entity: 'Order', field: 'primary key' } }],
      twin: { code: sequelize('Order', `Order.removeAttribute('id');`) },
    },
    {
      name: 'sequelize-typescript: a number, but for the key of another row',
      code: decorated('@Column({ type: DataType.INTEGER, primaryKey: true }) «orderId»: number;'),
      errors: [{ messageId: 'number', data: { entity: 'Delivery', field: 'orderId' } }],
      twin: { code: decorated('@ForeignKey(() => Order) @Column({ type: DataType.INTEGER, primaryKey: true }) orderId: number;') },
    },
    {
      name: 'Drizzle: a number, but for one that is the same in every row',
      code: drizzle(`id: integer().primaryKey()`).replace('id:', '«id»:'),
      errors: [{ messageId: 'number', data: { entity: 'orders', field: 'id' } }],
      twin: { code: drizzle(`id: integer().primaryKey().default(1)`) },
    },
    {
      name: 'Drizzle: a number, but for one beside the id that a row goes by',
      code: drizzle(`pk: serial().primaryKey(), publicId: text().unique()`).replace('pk:', '«pk»:'),
      errors: [{ messageId: 'number', data: { entity: 'orders', field: 'pk' } }],
      twin: { code: drizzle(`pk: serial().primaryKey(), id: text().notNull().unique()`) },
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
