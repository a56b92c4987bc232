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
import { and, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
const orders = pgTable('orders', { id: uuid('id').primaryKey(), status: text('status'), version: integer('version') });
const db = drizzle('x');
export const change = (id: string, version: number) => ${statement};
`;
const knex = (statement: string) => `import knex from 'knex';\nconst db = knex({ client: 'pg' });\nexport const change = async (id: string, version: number) => { ${statement}; };\n`;
const prisma = (statement: string, imports = '') => `import { PrismaClient } from '@prisma/client';\n${imports}\nconst prisma = new PrismaClient();\nexport const change = (id: string, version: number, where) => ${statement};\n`;

/** A service of its own, of which others hear nothing. */
const OWN = { 'package.json': '{ "scripts": { "start": "node ." } }' };

const labelled = (field: string) => ({
  ...OWN,
  'prisma/schema.prisma': `datasource db { provider = "postgresql" url = env("X") }
enum Label { a b }
model OrderLabel {
  id String @id @default(uuid())
  orderId String
  label Label
  ${field}
  @@unique([orderId, label])
}
`,
});

const helper = (sql: string) => `export async function lockOrder(tx: { $queryRaw: Function }, id: string) { await tx.$queryRaw\`${sql}\`; }\n`;

const HISTORY = `CREATE FUNCTION audit.keep() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN
INSERT INTO audit.rows (table_name, operation, row) VALUES (TG_TABLE_NAME, TG_OP, to_jsonb(OLD));
RETURN NEW; END; $body$;\n`;
const trigger = (when: string) => `CREATE TRIGGER orders_kept ${when} ON public."Order" FOR EACH ROW EXECUTE FUNCTION audit.keep();\n`;

const stream = (collections: string) => ({
  ...OWN,
  'src/stream.ts': `import mongoose from 'mongoose';
const pipeline = [{ $match: { $and: [{ 'ns.db': 'shop' }, { 'ns.coll': { $in: [${collections}] } }] } }];
export function listen() { return mongoose.connection.watch(pipeline, { fullDocument: 'updateLookup' }).on('change', (change) => console.log(change)); }
`,
});

const mongoose = (statement: string, imports = '') => `${imports}import { Stored } from './types';\nimport { Order } from './order';\nexport const change = (orders: Stored<Order>, customer: string) => ${statement};\n`;
const MODELS = { ...files, 'src/types.ts': "import { type Model, model, Schema } from 'mongoose';\nexport const User = model('User', new Schema({ name: String }));\nconst AreaSchema = new Schema({ closed: Boolean });\nexport const byName = (name = 'areas') => model(name, AreaSchema);\ninterface Pages<T> { page(): T }\nexport type Stored<T> = Model<T> & Pages<T>;\n" };

const tagged = { ...files, 'src/tag.ts': files['src/order.ts'].replace('Order', 'Tag') };
const links = (of: string, fields: string) => `
import { Column, Entity, ManyToOne, PrimaryGeneratedColumn, Repository } from 'typeorm';
import { Order } from './order';
import { Tag } from './tag';
@Entity() export class ${of}Tag { @PrimaryGeneratedColumn('uuid') ${fields} @Column() note: string; }
export const untag = async (links: Repository<${of}Tag>, order: string) => { await «links.delete({ order })»; };
`;

const written = (name: string) => `
import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn, Repository } from 'typeorm';
@Entity() export class ${name} { @PrimaryGeneratedColumn('uuid') id: string; @Column() what: string; @CreateDateColumn() createdAt: Date; }
export const forget = async (rows: Repository<${name}>, what: string) => { await «rows.delete({ what })»; };
`;

const sequelize = (hook: string, statement: string) => `
import { Model, Sequelize } from 'sequelize';
import Temporal from 'sequelize-temporal';
const sequelize = new Sequelize('x');
export class Order extends Model {}
Order.init({}, { sequelize });
${hook}
export const change = (customer: string, version: number) => ${statement};
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
    { name: 'a column that was read of another row', errors: [{ messageId: 'bulk', data: update }], code: prisma("prisma.order.findUnique({ where: { id } }).then(async () => { const row = { tries: 1 }; await «prisma.order.updateMany({ where: { id, tries: row.tries }, data: { address: 1 } })»; })"), twin: { code: prisma("prisma.$transaction(async (tx) => { const row = await tx.order.findUnique({ where: { id } }); await tx.order.updateMany({ where: { id, tries: row.tries }, data: { address: 1 } }); })") } },
    { name: 'a count that somebody sells by', code: orders("await «this.orders.increment({ id }, 'stock', 1)»;"), files, errors: [{ messageId: 'counted', data: { operation: 'update', entity: 'Order' } }], twin: { code: orders("await this.orders.increment({ id }, 'viewCount', 1);") } },
    { name: 'rows that are not filled anew', options: { refilled: 'ignore' }, code: prisma('prisma.$transaction([«prisma.line.deleteMany({ where: { orderId: id } })», prisma.note.createMany({ data: [] })])'), errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'Line' } }], twin: { options: { refilled: 'ignore' }, code: prisma('prisma.$transaction([prisma.line.deleteMany({ where: { orderId: id } }), prisma.line.createMany({ data: [] })])') } },
    { name: 'one row, and another', options: { refilled: 'ignore' }, code: prisma('prisma.$transaction([«prisma.line.deleteMany({ where: { id } })», prisma.line.createMany({ data: [] })])'), errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'Line' } }], twin: { options: { refilled: 'ignore' }, code: prisma('prisma.$transaction([prisma.line.deleteMany({}), prisma.line.createMany({ data: [] })])') } },
    { name: 'a code that lets nobody in', code: prisma('«prisma.couponCode.deleteMany({ where: { userId: id } })»'), errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'CouponCode' } }], twin: { code: prisma('prisma.recoveryCode.deleteMany({ where: { userId: id } })') } },
    { name: 'a token that is changed', code: prisma("«prisma.refreshToken.updateMany({ where: { userId: id }, data: { scope: 'all' } })»"), errors: [{ messageId: 'bulk', data: { ...update, entity: 'RefreshToken' } }], twin: { code: prisma('prisma.refreshToken.updateMany({ where: { userId: id }, data: { revoked: true } })') } },
    { name: 'a parent that is only closed', options: { withParent: 'ignore' }, code: prisma('prisma.$transaction([«prisma.line.deleteMany({ where: { firstOrderId: id } })», prisma.order.update({ where: { id }, data: { isClosed: true } })])'), errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'Line' } }], twin: { options: { withParent: 'ignore' }, code: prisma('prisma.$transaction([prisma.line.deleteMany({ where: { firstOrderId: id } }), prisma.order.update({ where: { id }, data: { isDeleted: true } })])') } },
    { name: 'what is looked up', code: prisma('«prisma.lookupOrder.deleteMany({ where: { id } })»'), errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'LookupOrder' } }], twin: { code: prisma('prisma.orderLookup.deleteMany({ where: { id } })') } },
    { name: 'a file that is set up', file: 'src/setup.ts', code: "import { Repository } from 'typeorm';\nimport { Order } from './order';\nexport const clear = (orders: Repository<Order>) => { afterEach(() => «orders.delete({})»); };\n", files, errors: [{ messageId: 'bulk', data: deletion }], twin: { file: 'src/setup.ts', code: "import { Repository } from 'typeorm';\nimport { Order } from './order';\ndeclare const orders: Repository<Order>;\nafterEach(() => orders.delete({}));\n" } },
    {
      name: 'a package with a worker among its scripts', file: 'sync/orders.ts', code: knex("«await db('orders').where({ id }).update({ status: 'closed' })»".replace('«await ', 'await «')), errors: [{ messageId: 'statement', data: { operation: 'update', entity: 'orders', harm: 'overwrites' } }],
      files: { 'package.json': '{ "private": true }', 'sync/package.json': '{ "name": "sync", "scripts": { "copy": "tsx ./copy.ts", "move": "tsx ./move.ts", "worker": "tsx ./orders.ts" } }' },
      twin: {
        file: 'sync/orders.ts', code: knex("await db('orders').where({ id }).update({ status: 'closed' })"),
        files: { 'package.json': '{ "private": true }', 'sync/package.json': '{ "name": "sync", "scripts": { "copy": "tsx ./copy.ts", "move": "tsx ./move.ts", "orders": "tsx ./orders.ts" } }' },
      },
    },
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
    { name: 'a mark that is taken back', code: orders('await «this.orders.update(id, { isRead: false })»;'), files, errors: [{ messageId: 'bulk', data: update }], twin: { code: orders('await this.orders.update(id, { isRead: true });') } },
    { name: 'when it was not read', code: prisma('«prisma.order.updateMany({ where: { id }, data: { readAt: null } })»'), errors: [{ messageId: 'bulk', data: update }], twin: { code: prisma('prisma.order.updateMany({ where: { id }, data: { readAt: new Date() } })') } },
    {
      name: 'a mark, and more', code: orders("await «this.orders.createQueryBuilder().update(Order, { seen: true, address })».where('id IN (:...ids)', { ids: [id] }).execute();"), files, errors: [{ messageId: 'builder', data: update }],
      twin: { code: orders("await this.orders.createQueryBuilder().update(Order, { seen: true }).where('id IN (:...ids)', { ids: [id] }).execute();") },
    },
    {
      name: 'a mark of Mongoose, by a pipeline', code: mongoose("«orders.updateMany({ customer }, [{ $set: { notified: customer } }])»"), files: MODELS, errors: [{ messageId: 'bulk', data: update }],
      twin: { code: mongoose("orders.updateMany({ customer }, [{ $set: { notified: true } }])") },
    },
    { name: 'cleaned up', code: orders('await «this.orders.delete({ address })»;').replace('async change', 'async cleanup'), files, errors: [{ messageId: 'bulk', data: deletion }], twin: { code: orders('await this.orders.delete({ address });').replace('async change', 'async cleanupOld') } },
    { name: 'rows that are cleaned up by more than their date', code: orders('const cutoff = criteria; await «this.orders.delete({ date: LessThan(cutoff), address })»;', "import { LessThan } from 'typeorm';").replace('async change', 'async cleanup'), files, errors: [{ messageId: 'bulk', data: deletion }], twin: { code: orders('const cutoff = criteria; await this.orders.delete({ date: LessThan(cutoff) });', "import { LessThan } from 'typeorm';").replace('async change', 'async cleanup') } },
    { name: 'a key that is taken out of rows, and nothing deleted that it is of', options: { withParent: 'ignore' }, code: prisma('prisma.$transaction([«prisma.line.updateMany({ where: { groupId: id }, data: { groupId: null } })», prisma.box.delete({ where: { id } })])'), errors: [{ messageId: 'captured', data: { operation: 'update', entity: 'Line' } }], twin: { options: { withParent: 'ignore' }, code: prisma('prisma.$transaction([prisma.line.updateMany({ where: { groupId: id }, data: { groupId: null } }), prisma.lineGroup.delete({ where: { id } })])') } },
    { name: 'rows that are put under another one', options: { withParent: 'ignore' }, code: prisma('prisma.$transaction([«prisma.line.updateMany({ where: { groupId: id }, data: { groupId: version } })», prisma.lineGroup.delete({ where: { id } })])'), errors: [{ messageId: 'captured', data: { operation: 'update', entity: 'Line' } }], twin: { options: { withParent: 'ignore' }, code: prisma('prisma.$transaction([prisma.line.updateMany({ where: { groupId: id }, data: { groupId: null } }), prisma.lineGroup.delete({ where: { id } })])') } },
    { name: 'a login by another product', code: prisma('«prisma.userAuthentication.deleteMany({ where: { grantId: id } })»'), errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'UserAuthentication' } }], twin: { code: prisma('prisma.oauthAuthentication.deleteMany({ where: { grantId: id } })') } },
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
    {
      name: 'a count', code: orders("await «this.orders.increment({ id }, 'stock', 1)»;"), files, errors: [{ messageId: 'counted', data: { operation: 'update', entity: 'Order' } }],
      twin: { code: orders('const order = await this.orders.findOneBy({ id }); order.stock++; await this.orders.save(order);') },
    },
    {
      name: 'a count, and what is given', code: orders("await «this.orders.update({ id }, { views: () => 'views + 1', address })»;"), files, errors: [{ messageId: 'bulk', data: update }],
      twin: { code: orders("await this.orders.update({ id }, { area: () => 'ST_Area(shape) / 10000', updatedAt: address });") },
    },
    {
      name: 'what is given, where it is', code: orders("await «this.db.query('UPDATE \"order\" SET address = COALESCE($1, address) WHERE id = $2', [address, id])»;", "import './order';"), files,
      errors: [{ messageId: 'raw', data: { ...update, entity: 'order' } }],
      twin: { code: orders("await this.db.query('UPDATE \"order\" SET total = (SELECT COALESCE(SUM(l.price), 0) FROM line l WHERE l.order_id = $1) WHERE id = $1', [id]);", "import './order';") },
    },
    {
      name: 'added to what is there', code: prisma('«prisma.$executeRaw`UPDATE "Order" SET "tags" = array_append("tags", ${id}), "updatedAt" = NOW() WHERE id = ${id}`»'), errors: [{ messageId: 'counted', data: { operation: 'update', entity: 'Order' } }],
      twin: { code: prisma("prisma.order.update({ where: { id }, data: { tags: { push: 'a' } } })") },
    },
    {
      name: 'many of Prisma, counted', code: prisma('«prisma.order.updateMany({ where: { id }, data: { stock: { increment: 1 } } })»'), errors: [{ messageId: 'counted', data: { operation: 'update', entity: 'Order' } }],
      twin: { code: prisma('prisma.order.updateMany({ where: { id, version }, data: { stock: { increment: 1 } } })') },
    },
    {
      name: 'Mongoose, counted', code: mongoose("«orders.updateMany({ customer }, { $inc: { stock: 1 } })»"), files: MODELS, errors: [{ messageId: 'counted', data: { operation: 'update', entity: 'Order' } }],
      twin: { code: mongoose('orders.updateOne({ customer }, { $inc: { stock: 1 } })') },
    },
    { name: 'Drizzle, of something else of that name', code: drizzle("«db.update(orders)».set({ status: sql`${id.status}` }).where(eq(orders.id, id))"), errors: [{ messageId: 'statement', data: { ...update, entity: 'orders' } }], twin: { code: drizzle("db.update(orders).set({ status: sql`${orders.status} || 'x'` }).where(eq(orders.id, id))") } },
    { name: 'Knex, counted', code: knex("await «db('orders').where({ id }).update({ views: 1 })»"), errors: [{ messageId: 'statement', data: { ...update, entity: 'orders' } }], twin: { code: knex("await db('orders').where({ id }).increment('views', 1)") } },
    {
      name: 'handed to what holds no lock', code: orders('await this.db.run(async () => { await «this.orders.update(id, { address })»; });'), files, errors: [{ messageId: 'bulk', data: update }],
      twin: { code: orders('await this.db.withLock(id, async () => { await this.orders.update(id, { address }); });') },
    },
    {
      name: 'in a function that takes no lock', code: orders("await this.db.query('SELECT 1'); await «this.orders.update(id, { address })»;"), files, errors: [{ messageId: 'bulk', data: update }],
      twin: { code: orders('await this.db.query(`SELECT pg_advisory_xact_lock(${id})`); await this.orders.update(id, { address });') },
    },
    {
      name: 'a helper that takes no lock', code: prisma("prisma.$transaction(async (tx) => { await lockOrder(tx, id); await «tx.order.updateMany({ where: { id }, data: { address: 1 } })»; })", "import { lockOrder } from './lockOrder';"),
      files: { 'src/lockOrder.ts': helper('SELECT 1') }, errors: [{ messageId: 'bulk', data: update }],
      twin: { code: prisma("prisma.$transaction(async (tx) => { await lockOrder(tx, id); await tx.order.updateMany({ where: { id }, data: { address: 1 } }); })", "import { lockOrder } from './lockOrder';"), files: { 'src/lockOrder.ts': helper('SELECT pg_advisory_xact_lock(hashtext(${id}))') } },
    },
    {
      name: 'a lock of a transaction that has ended', code: prisma("reserve(id).then(() => «prisma.order.updateMany({ where: { id }, data: { address: 1 } })»)", "import { lockOrder as reserve } from './lockOrder';"),
      files: { 'src/lockOrder.ts': helper('SELECT id FROM "Order" WHERE id = ${id} FOR UPDATE') }, errors: [{ messageId: 'bulk', data: update }],
      twin: { code: prisma("prisma.$transaction(async (tx) => { await reserve(tx, id); await tx.order.updateMany({ where: { id }, data: { address: 1 } }); })", "import { lockOrder as reserve } from './lockOrder';") },
    },
    {
      name: 'what belongs to another', options: { withParent: 'ignore' }, code: prisma('prisma.$transaction([«prisma.line.deleteMany({ where: { seller: where } })», prisma.user.delete({ where: { id } })])'), errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'Line' } }],
      twin: { options: { withParent: 'ignore' }, code: prisma('prisma.$transaction([prisma.line.deleteMany({ where: { seller: id } }), prisma.user.delete({ where: { id } })])') },
    },
    {
      name: 'by keys that were found otherwise', options: { withParent: 'ignore' }, errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'Site' } }],
      code: prisma('{ const sites = prisma.site.findMany({ where: { members: { some: { userId: id } } } }); const keys = sites.map((site) => site.id); return prisma.$transaction([«prisma.site.deleteMany({ where: { id: { in: keys } } })», prisma.user.delete({ where: { id } })]); }'),
      twin: { options: { withParent: 'ignore' }, code: prisma('{ const sites = prisma.site.findMany({ where: { userId: id } }); const keys = sites.map((site) => site.id); return prisma.$transaction([prisma.site.deleteMany({ where: { id: { in: keys } } }), prisma.user.delete({ where: { id } })]); }') },
    },
    {
      name: 'keys that are filled in later', options: { withParent: 'ignore' }, errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'Site' } }],
      code: prisma('{ const sites = prisma.site.findMany({ where: { userId: id } }); let siteIds = []; siteIds = sites.map((site) => site.id); return prisma.$transaction([«prisma.site.deleteMany({ where: { id: { in: siteIds } } })», prisma.user.update({ where: { id }, data: {} })]); }'),
      twin: { options: { withParent: 'ignore' }, code: prisma('{ const sites = prisma.site.findMany({ where: { userId: id } }); let siteIds = []; siteIds = sites.map((site) => site.id); return prisma.$transaction([prisma.site.deleteMany({ where: { id: { in: siteIds } } }), prisma.user.delete({ where: { id } })]); }') },
    },
    {
      name: 'Mongoose, of a user who stays', options: { withParent: 'ignore' }, code: mongoose('User.findById(customer).then(async (user) => { await User.updateOne({ _id: customer }, { $set: { closed: true } }); await «orders.deleteMany({ seller: customer })»; })', "import { User } from './types';"), files: MODELS, errors: [{ messageId: 'bulk', data: deletion }],
      twin: { options: { withParent: 'ignore' }, code: mongoose('User.findById(customer).then(async (user) => { await User.deleteOne({ _id: customer }); await orders.deleteMany({ seller: customer }); })', "import { User } from './types';") },
    },
    {
      name: 'a history that hears of deletions alone', code: prisma('«prisma.order.updateMany({ where: { id }, data: { address: 1 } })»'), files: { ...OWN, 'db/migrations/1.sql': HISTORY, 'db/migrations/2.sql': trigger('AFTER DELETE') }, errors: [{ messageId: 'bulk', data: update }],
      twin: { code: prisma('prisma.order.updateMany({ where: { id, version }, data: { address: 1 } })') },
    },
    {
      name: 'a history of the database', code: prisma('«prisma.order.updateMany({ where: { id }, data: { address: 1 } })»'), files: { ...OWN, 'db/migrations/1.sql': HISTORY, 'db/migrations/2.sql': trigger('BEFORE INSERT OR DELETE OR UPDATE') }, errors: [{ messageId: 'statement', data: update }],
      twin: { code: prisma("prisma.order.updateMany({ where: { id, address: 2 }, data: { address: 1 } })") },
    },
    {
      name: 'a trigger that keeps nothing', code: prisma('«prisma.order.updateMany({ where: { id, address: 2 }, data: { address: 1 } })»'), files: { ...OWN, 'db/migrations/1.sql': HISTORY.replace(/INSERT INTO.*/, 'NEW.updated_at = now();'), 'db/migrations/2.sql': trigger('BEFORE UPDATE') },
      errors: [{ messageId: 'captured', data: { operation: 'update', entity: 'Order' } }],
      twin: { code: prisma('prisma.order.updateMany({ where: { id, address: 2 }, data: { address: 1 } })'), files: { ...OWN, 'db/migrations/1.sql': HISTORY, 'db/migrations/2.sql': trigger('BEFORE UPDATE') } },
    },
    {
      name: 'a change stream of another collection', code: mongoose('«orders.updateMany({ _id: { $in: [customer] }, closed: false }, { $set: { closed: true } })»'), files: { ...MODELS, ...stream("'areas', 'ascents'") }, errors: [{ messageId: 'captured', data: { operation: 'update', entity: 'Order' } }],
      twin: { code: mongoose('orders.updateMany({ _id: { $in: [customer] }, closed: false }, { $set: { closed: true } })'), files: { ...MODELS, ...stream("'areas', 'orders'") } },
    },
    {
      name: 'a change stream, and nothing compared', code: mongoose('«orders.updateMany({ customer }, { $set: { closed: true } })»'), files: { ...MODELS, ...stream("'orders'") }, errors: [{ messageId: 'statement', data: update }],
      twin: { code: mongoose('orders.updateMany({ customer }, { $inc: { views: 1 } })') },
    },
    {
      name: 'a model by a name that is given', code: mongoose('«byName().updateMany({ _id: { $in: [customer] }, closed: false }, [{ $set: { closed: true } }])»', "import { byName } from './types';"), files: MODELS, errors: [{ messageId: 'captured', data: { operation: 'update', entity: 'Area' } }],
      twin: { code: mongoose('byName().updateMany({ _id: { $in: [customer] }, closed: false }, [{ $set: { closed: true } }])', "import { byName } from './types';"), files: { ...MODELS, ...stream("'areas'") } },
    },
    {
      name: 'a unique that leaves out what a row holds', code: prisma('«prisma.orderLabel.deleteMany({ where: { orderId: id } })»'), files: labelled('note String'), errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'OrderLabel' } }],
      twin: { code: prisma('prisma.orderLabel.deleteMany({ where: { orderId: id } })'), files: labelled('createdAt DateTime @default(now())') },
    },
    {
      name: 'lines of an order that stays', options: { withParent: 'ignore' }, code: prisma('prisma.$transaction([«prisma.line.deleteMany({ where: { orderId: id } })», prisma.order.update({ where: { id }, data: {} })])'), errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'Line' } }],
      twin: { options: { withParent: 'ignore' }, code: prisma('prisma.$transaction([prisma.line.deleteMany({ where: { orderId: id } }), prisma.order.delete({ where: { id } })])') },
    },
    {
      name: 'a record that is changed', code: written('Entry'), files, errors: [{ messageId: 'bulk', data: { ...deletion, entity: 'Entry' } }],
      twin: { code: written('AuditLog').replace(/[«»]/g, '') },
    },
    {
      name: 'a schema of its own', code: orders("await «this.db.query('UPDATE public.order SET address = $1', [address])»;", "import './order';"), files, errors: [{ messageId: 'raw', data: { ...update, entity: 'order' } }],
      twin: { code: orders("await this.db.query('UPDATE auth.order SET address = $1', [address]);", "import './order';") },
    },
    {
      name: 'rows that are loaded and handed on', files, errors: [{ messageId: 'statement', data: deletion }],
      code: orders('const items = await this.orders.findBy({ address }); const query = { id: In(items.map((one) => one.id)) }; await «this.orders.delete(query)»; await this.onDeleted(items);', "import { In } from 'typeorm';"),
      twin: { code: orders('const items = await this.orders.findBy({ address }); await this.orders.remove(items); await this.onDeleted(items);') },
    },
    {
      name: 'Sequelize, with a hook for statements', code: sequelize("Order.addHook('beforeBulkUpdate', (options) => keep(options));", '«Order.update({ closed: true }, { where: { customer } })»'), errors: [{ messageId: 'statement', data: update }],
      twin: { code: sequelize("Order.addHook('beforeBulkUpdate', (options) => keep(options));", 'Order.update({ closed: true }, { where: { customer, version } })') },
    },
    {
      name: 'Sequelize, with a hook for another', code: sequelize("Order.addHook('beforeBulkDestroy', (options) => keep(options));", '«Order.update({ closed: true }, { where: { customer } })»'), errors: [{ messageId: 'bulk', data: update }],
      twin: { code: sequelize('', 'Order.update({ closed: true }, { where: { customer }, individualHooks: true })') },
    },
    { name: 'Sequelize, with a history', code: sequelize('Temporal(Order, sequelize);', '«Order.update({ closed: true }, { where: { customer } })»'), errors: [{ messageId: 'statement', data: update }], twin: { code: sequelize('Temporal(Order, sequelize);', "Order.increment('views', { where: { customer } })") } },
    { name: 'a run that ended', code: orders('await «this.orders.update(id, { runEndedAt: address })»;'), files, errors: [{ messageId: 'bulk', data: update }], twin: { code: orders('await this.orders.update(id, { runStartedAt: address });') } },
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
