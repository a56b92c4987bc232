import { runRuleTable } from '../support/runRuleTable.ts';

const orders = (body: string, imports = '') => `
import { DataSource, Repository } from 'typeorm';
import { Order } from './order';
${imports}
export class Orders {
  constructor(private readonly orders: Repository<Order>, private readonly db: DataSource) {}
  async change(id: string, version: number, address: string, criteria) { ${body} }
}
`;
const files = {
  'src/order.ts': "import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';\n@Entity()\nexport class Order { @PrimaryGeneratedColumn('uuid') id: string; @Column() address: string; }\n",
};
const update = { operation: 'update', entity: 'Order', harm: 'overwrites' } as const;
const deletion = { operation: 'deletion', entity: 'Order', harm: 'deletes' } as const;

const drizzle = (statement: string) => `
import { and, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
const orders = pgTable('orders', { id: uuid('id').primaryKey(), status: text('status'), version: integer('version') });
const db = drizzle('x');
export const change = (id: string, version: number) => ${statement};
`;
const knex = (statement: string) => `import knex from 'knex';\nconst db = knex({ client: 'pg' });\nexport const change = async (id: string, version: number) => { ${statement}; };\n`;
const prisma = (statement: string) => `import { PrismaClient } from '@prisma/client';\nconst prisma = new PrismaClient();\nexport const change = (id: string, version: number, where) => ${statement};\n`;

const mongoose = (statement: string) => `import { Stored } from './types';\nimport { Order } from './order';\nexport const change = (orders: Stored<Order>, customer: string) => ${statement};\n`;
const MODELS = { ...files, 'src/types.ts': "import type { Model } from 'mongoose';\ninterface Pages<T> { page(): T }\nexport type Stored<T> = Model<T> & Pages<T>;\n" };

const tagged = { ...files, 'src/tag.ts': files['src/order.ts'].replace('Order', 'Tag') };
const links = (of: string, fields: string) => `
import { Column, Entity, ManyToOne, PrimaryGeneratedColumn, Repository } from 'typeorm';
import { Order } from './order';
import { Tag } from './tag';
@Entity() export class ${of}Tag { @PrimaryGeneratedColumn('uuid') ${fields} @Column() note: string; }
export const untag = async (links: Repository<${of}Tag>, order: string) => { await «links.delete({ order })»; };
`;

runRuleTable({
  id: 'no-version-bypass',
  valid: [
    { name: 'criteria of which nothing is known', code: orders('await this.orders.update(criteria, { address });'), files },
    { name: 'a session', code: "import { Repository } from 'typeorm';\nimport { Session } from './session';\nexport const end = (sessions: Repository<Session>, id: string) => sessions.delete(id);\n" },
    { name: 'a script', file: 'src/scripts/fix.ts', code: "import { Repository } from 'typeorm';\nimport { Order } from '../order';\nexport const fix = (orders: Repository<Order>, id: string) => orders.delete(id);\n", files },
    { name: 'a table that is no entity', code: orders("await this.db.query('UPDATE countries SET name = $1', [address]);", "import './order';"), files },
    { name: 'one row of Prisma', code: prisma('prisma.order.update({ where: { id }, data: { version } })') },
  ],
  invalid: [
    { name: 'an upsert', code: orders("await «this.orders.upsert({ id, address }, ['id'])»;"), files, errors: [{ messageId: 'bulk', data: { ...update, operation: 'upsert' } }], twin: { code: orders('await this.orders.save({ id, address });') } },
    { name: 'of older ones', code: orders('await «this.orders.delete({ address })»;').replace('async change', 'async deleteOthers'), files, errors: [{ messageId: 'bulk', data: deletion }], twin: { code: orders('await this.orders.delete({ address });').replace('async change', 'async deleteOlderThan') } },
    {
      name: 'a table that joins two', code: prisma('«prisma.$executeRaw`DELETE FROM "Orders" WHERE "A" = ${id}`»'), errors: [{ messageId: 'raw', data: { ...deletion, entity: 'Orders' } }],
      twin: { code: prisma('prisma.$executeRaw`DELETE FROM "_OrderToTag" WHERE "A" = ${id}`') },
    },
    {
      name: 'a model by a name of the company', code: mongoose("«orders.updateMany({ customer }, { $set: { closed: true } })»"), files: MODELS, errors: [{ messageId: 'bulk', data: update }],
      twin: { code: mongoose('orders.updateOne({ customer }, { $set: { closed: true } })') },
    },
    {
      name: 'what is pulled is compared', code: mongoose("«orders.updateMany({ tags: customer }, { $pull: { tags: customer } })»"), files: MODELS, errors: [{ messageId: 'captured', data: { operation: 'update', entity: 'Order' } }],
      twin: { code: mongoose('orders.updateMany({ tags: customer }, { $set: { lastSeenAt: customer } })') },
    },
    { name: 'an update by criteria', code: orders('await «this.orders.update(id, { address })»;'), files, errors: [{ messageId: 'bulk', data: update }], twin: { code: orders('await this.orders.update({ id, version }, { address });') } },
    { name: 'a date of use alone', code: orders('await «this.orders.update(id, { lastSeenAt: address, address })»;'), files, errors: [{ messageId: 'bulk', data: update }], twin: { code: orders('await this.orders.update(id, { lastSeenAt: address });') } },
    { name: 'a date that is a state', code: orders('await «this.orders.update(id, { closedAt: address })»;'), files, errors: [{ messageId: 'bulk', data: update }], twin: { code: orders('await this.orders.update(id, { updatedAt: address });') } },
    { name: 'more is spread into it', code: orders('await «this.orders.update(id, { updatedAt: address, ...criteria })»;'), files, errors: [{ messageId: 'bulk', data: update }], twin: { code: orders('await this.orders.update(id, { updatedAt: address });') } },
    { name: 'an object that is filled later', code: orders('const values = { updatedAt: address }; await «this.orders.update(id, values)»;'), files, errors: [{ messageId: 'bulk', data: update }], twin: { code: orders('await this.orders.update(id, { updatedAt: address });') } },
    { name: 'cleaned up', code: orders('await «this.orders.delete({ address })»;').replace('async change', 'async cleanup'), files, errors: [{ messageId: 'bulk', data: deletion }], twin: { code: orders('await this.orders.delete({ address });').replace('async change', 'async cleanupOld') } },
    { name: 'a file that throws away what is over', code: orders('await «this.orders.delete({ address })»;'), files, errors: [{ messageId: 'bulk', data: deletion }], twin: { code: orders('await this.orders.delete({ address });').replace('async change', 'async purgeOld') } },
    {
      name: 'a record that links two', code: links('Price', 'id: string; price: string; @ManyToOne(() => Tag) tag: Tag;'), files: tagged, errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'PriceTag' } }],
      twin: { code: links('Order', 'id: string; @ManyToOne(() => Tag) tag: Tag; @ManyToOne(() => Order) order: Order;').replace(/[«»]/g, ''), files: tagged },
    },
    { name: 'a deletion', code: orders('await «this.orders.delete({ address })»;'), files, errors: [{ messageId: 'bulk', data: deletion }], twin: { code: orders('await this.orders.delete({ expiresAt: address });') } },
    { name: 'of an object', code: orders('await «this.orders.softDelete(id)»;'), files, errors: [{ messageId: 'bulk', data: deletion }], twin: { code: orders('await this.orders.softRemove(await this.orders.findOneBy({ id }));') } },
    {
      name: 'a query builder',
      code: orders("await «this.orders.createQueryBuilder().update()».set({ address }).where('id = :id', { id }).execute();"), files, errors: [{ messageId: 'builder', data: update }],
      twin: { code: orders("await this.orders.createQueryBuilder().update().set({ address }).where('id = :id', { id }).andWhere('version = :version', { version }).execute();") },
    },
    {
      name: 'SQL', code: orders("await «this.db.query('UPDATE \"order\" SET address = $1 WHERE id = $2', [address, id])»;", "import './order';"), files,
      errors: [{ messageId: 'raw', data: { ...update, entity: 'order' } }],
      twin: { code: orders("await this.db.query('UPDATE \"order\" SET address = $1 WHERE id = $2 AND version = $3', [address, id, version]);") },
    },
    {
      name: 'what it changes is compared', code: orders("await «this.orders.update({ id, status: 'open' }, { status: 'closed' })»;"), files,
      errors: [{ messageId: 'captured', data: { operation: 'update', entity: 'Order' } }], twin: { code: orders("await this.orders.update({ id, version, status: 'open' }, { status: 'closed' });") },
    },
    { name: 'without a version', code: orders('await «this.orders.update(id, { address })»;'), files, errors: [{ messageId: 'bulk', data: update }], twin: { code: orders('await this.orders.update(id, { address });'), options: { unversioned: 'ignore' } } },
    { name: 'in a function that locks', code: orders('await this.orders.findOne({ where: { id } }); await «this.orders.update(id, { address })»;'), files, errors: [{ messageId: 'bulk', data: update }], twin: { code: orders("await this.orders.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }); await this.orders.update(id, { address });") } },
    { name: 'many of Prisma', code: prisma('«prisma.order.updateMany({ where: { id }, data: { address: 1 } })»'), errors: [{ messageId: 'bulk', data: update }], twin: { code: prisma('prisma.order.updateMany({ where, data: { address: 1 } })') } },
    {
      name: 'inserts where asked for', code: prisma('«prisma.order.createMany({ data: [{ id }] })»'), options: { inserts: 'report' },
      errors: [{ messageId: 'bulk', data: { operation: 'insert', entity: 'Order', harm: 'adds to' } }], twin: { options: { inserts: 'ignore' }, code: prisma('prisma.order.createMany({ data: [{ id }] })') },
    },
    { name: 'Drizzle', code: drizzle("«db.update(orders)».set({ status: 'x' }).where(eq(orders.id, id))"), errors: [{ messageId: 'statement', data: { ...update, entity: 'orders' } }], twin: { code: drizzle("db.update(orders).set({ status: 'x' }).where(and(eq(orders.id, id), eq(orders.status, 'y')))") } },
    { name: 'Knex', code: knex("await «db('orders').where({ id }).update({ address: 1 })»"), errors: [{ messageId: 'statement', data: { ...update, entity: 'orders' } }], twin: { code: knex("await db('orders').where({ id }).andWhere('version', version).update({ address: 1 })") } },
    {
      name: 'Knex, with a builder that is kept', code: knex("const query = db('orders').where({ id }); await «query.del()»"), errors: [{ messageId: 'statement', data: { ...deletion, entity: 'orders' } }],
      twin: { code: knex("const query = db('orders').where({ id }); query.where({ version }); await query.del()") },
    },
  ],
});
