import type { RuleCase, RuleTable } from '../support/ruleTable.ts';
import { runRuleTable } from '../support/runRuleTable.ts';

const service = (body: string, extra = '') => `
import { Get } from '@nestjs/common';
import { ClientKafka } from '@nestjs/microservices';
import { DataSource, Repository } from 'typeorm';
import { Order } from './order';
${extra}
export class Orders {
  constructor(private readonly orders: Repository<Order>, private readonly kafka: ClientKafka, private readonly db: DataSource) {}
  @Get() async pay(order: Order) { ${body} }
}
`;
const unmarked = (code: string): string => code.replace(/[«»]/g, '');
const ELSEWHERE = {
  'src/other.ts': "import { ClientKafka } from '@nestjs/microservices';\nexport class Others { constructor(private readonly kafka: ClientKafka) {}\n ping() { this.kafka.emit('ping', {}); } }\n",
};
const RXJS = "import { Subject } from 'rxjs';";
const posted = (imports: string, ping: string): string =>
  `${imports}\nimport { ClientKafka } from '@nestjs/microservices';\nexport class Posted { constructor(private readonly kafka: ClientKafka) {}\n ${ping}() { this.kafka.emit('ping', {}); } }\n`;
const RENEWED = {
  'src/cache.ts': 'export interface Cache { renew(order?: object): void }\n',
  'src/others.ts': "import { ClientKafka } from '@nestjs/microservices';\nexport class Others { constructor(private readonly kafka: ClientKafka) {}\n renew(order: object) { this.kafka.emit('renewed', order); } }\n",
};
const hooked = (model: string): string => `import { Model } from 'sequelize';\nimport { bus } from 'bus';\nclass ${model} extends Model {}\n${model}.init({}, { hooks: { async afterCreate(row) { bus.publish(row); } } });\n`;
const defined = (table: string): string => `import { Sequelize } from 'sequelize';\nimport { bus } from 'bus';\nconst sequelize = new Sequelize('');\nsequelize.define('${table}', {}, { hooks: { afterSave: (row) => { bus.publish(row); } } });\n`;
const news = (body: string): string => `import 'kafkajs';\nimport { Server } from 'socket.io';\nexport class News { constructor(private readonly server: Server) {}\n send(order: object) { ${body} } }\n`;
const link = (field: string): string => `import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';\n@Entity() export class User { @PrimaryGeneratedColumn() id: number; }\n@Entity() export class Order { @PrimaryGeneratedColumn() id: number; }\n@Entity() export class UserOrder { @PrimaryGeneratedColumn() id: number;\n @ManyToOne(() => User) user: User;\n @ManyToOne(() => Order) order: Order;\n ${field} }\n`;
const TOLD = `create or replace function public.tell_queue() returns trigger language plpgsql as $$ begin
 perform pgmq.send('changes', row_to_json(new)); -- and that is all
 return new; end; $$;\n`;
const trigger = (table: string, runs: string): string => `create trigger "told" after insert or update on public.${table} for each row execute function ${runs}();\n`;
const xref = (fields: string): string => `import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';\n@Entity() export class Lane { @PrimaryGeneratedColumn() id: number; }\n@Entity() export class Dock { @PrimaryGeneratedColumn() id: number; }\n@Entity() export class OrderXref { @PrimaryGeneratedColumn() order_xref_guid: string;\n @ManyToOne(() => Lane) lane_code: Lane;\n @ManyToOne(() => Dock) dock_guid: Dock;\n @Column() create_user_id: string;\n @Column() update_utc_timestamp: Date;\n @Column() active_ind: Boolean;\n ${fields} }\n`;
/** A program of its own that writes orders. */
const program = (end: string): string => `import { DataSource } from 'typeorm';\nimport { Order } from './order';\nconst db = new DataSource({});\nasync function main() { await «db.getRepository(Order).insert({})»; ${end} }\nmain().catch(() => process.exit(1));\n`;
const WRITTEN = [{ messageId: 'missing', data: { in: 'main', entity: 'Order' } }] as const;
const watching = (watched: string): string => `import mongoose from 'mongoose';\nexport const listen = (ui) => ${watched}.watch([]).on('change', console.log);\n`;
const replicating = (event: string): string => `import { LogicalReplicationService, Wal2JsonPlugin } from 'pg-logical-replication';\nexport class Changes {\n async listen() {\n  const service = new LogicalReplicationService({});\n  service.subscribe(new Wal2JsonPlugin({}), 'slot').catch(console.error);\n  service.on('${event}', (_lsn, log) => this.gateway.emit('message', JSON.stringify(log)));\n }\n}\n`;
const watchingOne = (name: string): string => `import mongoose from 'mongoose';\nconst ${name} = mongoose.model('${name}', new mongoose.Schema({}));\nexport const listen = () => ${name}.watch().on('change', console.log);\n`;
const taking = (type: string): string => `import type { ChangeStreamDocument } from 'mongodb';\nexport const each = async ({ message }) => { const change: ${type} = JSON.parse(message.value.toString()); console.log(change.documentKey); };\n`;
const watchingSome = (names: string): string => `import mongoose from 'mongoose';\nexport async function listen() {\n const pipeline = [{ $match: { $and: [{ 'ns.db': 'shop' }, { 'ns.coll': { $in: [${names}] } }] } }];\n return mongoose.connection.watch(pipeline, {}).on('change', console.log);\n}\n`;
const importing = (caller: string): Record<string, string> => ({ ...ELSEWHERE, 'src/caller.ts': `import 'kafkajs';\nimport { keep } from './subject';\nexport const ${caller} = async (orders) => { await keep(orders); };\n` });
const KEEP = "import { Repository } from 'typeorm';\nimport { Order } from './order';\nexport async function keep(orders: Repository<Order>) { await «orders.insert({})»; }\n";
/** Which of two classes keeps an order is known only when the program runs. */
const stored = (told: string): string => `import { Repository } from 'typeorm';
import { ClientKafka } from '@nestjs/microservices';
import { Order } from './order';
class Away { keep() {} }
class Here { constructor(private readonly orders: Repository<Order>) {}
 async keep() { await «this.orders.insert({})»; } }
export class Orders { constructor(private readonly away: Away, private readonly here: Here, private readonly kafka: ClientKafka) {}
 private store() { return process.env.AWAY ? this.away : this.here; }
 pay() { const store = this.store(); store.keep(); ${told} } }
`;
const MISSING = [{ messageId: 'missing', data: { in: 'Orders.pay', entity: 'Order' } }] as const;

const AUDIT: Record<string, string> = {
  'src/audit.ts': "import { Reflector } from '@nestjs/core';\nexport const Audit = Reflector.createDecorator<string>();\n",
  'src/interceptor.ts': "import { Reflector } from '@nestjs/core';\nimport { ClientKafka } from '@nestjs/microservices';\nimport { Audit } from './audit';\nexport class Auditing { constructor(private readonly reflector: Reflector, private readonly kafka: ClientKafka) {}\n intercept(context, next) { if (this.reflector.get(Audit, context.getHandler())) this.kafka.emit('changed', {}); return next.handle(); } }\n",
};
const marked = (mark: string): string => service('await «this.orders.insert({})»;', `import { ${mark} } from './audit';`).replace('@Get() async', `@${mark}() @Get() async`);
const login = (tells: string): string => `import NextAuth from 'next-auth';\nimport { PrismaClient } from '@prisma/client';\nimport { bus } from 'bus';\nconst StoredUsers = (db: PrismaClient) => ({ createUser: (data: object) => «db.user.create({ data })» });\nexport const options = { adapter: StoredUsers(new PrismaClient()), events: { async signIn(message: object) { ${tells} } } };\nexport default NextAuth(options);\n`;
const granted = (field: string): string => `import { Get } from '@nestjs/common';\nimport { Column, Entity, PrimaryGeneratedColumn, Repository } from 'typeorm';\n@Entity() export class Grant { @PrimaryGeneratedColumn() id: number; @Column() code: string; @Column() redirectUri: string; @Column() expires: Date; ${field} }\nexport class Grants { constructor(private readonly grants: Repository<Grant>) {}\n @Get() async keep() { await «this.grants.insert({})»; } }\n`;

/** Each scenario is a service of its own: who sends in another one is nobody's business. */
const alone = <Case extends Partial<RuleCase>>(one: Case): Case & Pick<RuleCase, 'files'> => ({ ...one, files: { 'package.json': '{ "scripts": { "start": "node ." } }', ...one.files } });

const run = ({ id, valid, invalid }: RuleTable): void => runRuleTable({ id, valid: valid.map(alone), invalid: invalid.map((one) => ({ ...alone(one), twin: alone(one.twin) })) });

run({
  id: 'domain-event-on-write',
  valid: [
    { name: 'an audit', code: "import { Repository } from 'typeorm';\nimport { AuditLog } from './audit';\nexport const log = (logs: Repository<AuditLog>) => logs.insert({});\n" },
    { name: 'nobody is known who calls it', code: "import { Repository } from 'typeorm';\nimport { Order } from './order';\nexport async function keep(orders: Repository<Order>) { await orders.insert({}); }\n", files: ELSEWHERE },
    { name: 'a seed', file: 'src/seeds/orders.ts', code: "import { Repository } from 'typeorm';\nimport { Order } from '../order';\nexport const seed = (orders: Repository<Order>) => orders.insert({});\n" },
    { name: 'a helper of tests', file: 'src/testHelpers/orders.ts', code: "import { Repository } from 'typeorm';\nimport { Order } from '../order';\nexport const seed = (orders: Repository<Order>) => orders.insert({});\n" },
    { name: 'a message that made the write', code: "import { EventPattern } from '@nestjs/microservices';\nimport { Repository } from 'typeorm';\nimport { Order } from './order';\nexport class Orders { constructor(private readonly orders: Repository<Order>) {}\n @EventPattern('paid') async paid() { await this.orders.insert({}); } }\n", files: ELSEWHERE },
  ],
  invalid: [
    {
      name: 'an interceptor that looks for another mark', code: marked('Seen'), files: { ...AUDIT, ...ELSEWHERE, 'src/audit.ts': `${AUDIT['src/audit.ts'] ?? ''}export const Seen = Reflector.createDecorator<string>();\n` }, errors: MISSING,
      twin: { code: unmarked(marked('Audit')), files: { ...AUDIT, ...ELSEWHERE } },
    },
    {
      name: 'a login that tells nobody', code: login(''), files: ELSEWHERE, errors: [{ messageId: 'missing', data: { in: 'StoredUsers', entity: 'User' } }],
      twin: { code: unmarked(login("bus.publish('signed-in', message);")), files: ELSEWHERE },
    },
    {
      name: 'a key of a door', code: service('await «this.orders.insert({})»;').replaceAll('Order }', 'DoorKey }').replaceAll('<Order>', '<DoorKey>'), files: ELSEWHERE, errors: [{ messageId: 'missing', data: { in: 'Orders.pay', entity: 'DoorKey' } }],
      twin: { code: unmarked(service('await this.orders.insert({});').replaceAll('Order }', 'UserApiKey }').replaceAll('<Order>', '<UserApiKey>')), files: ELSEWHERE },
    },
    {
      name: 'a grant of money', code: granted('@Column() amount: number;'), files: ELSEWHERE, errors: [{ messageId: 'missing', data: { in: 'Grants.keep', entity: 'Grant' } }],
      twin: { code: unmarked(granted('')), files: ELSEWHERE },
    },
    {
      name: 'words of a wallet', file: 'src/seedPhrase.ts', code: service('await «this.orders.insert({})»;'), files: ELSEWHERE, errors: MISSING,
      twin: { file: 'src/seedFromCsv.ts', code: unmarked(service('await this.orders.insert({});')), files: ELSEWHERE },
    },
    {
      name: 'by hand', code: service("await this.orders.save(order); «this.kafka.emit('order.paid', {})»;"), errors: [{ messageId: 'byHand', data: { in: 'Orders.pay', entity: 'Order', topic: 'order.paid', broker: 'kafka' } }],
      twin: { code: unmarked(service('await this.db.transaction(async (manager) => { await manager.save(order); await manager.insert(Outbox, {}); });', "import { Outbox } from './outbox';")) },
    },
    { name: 'asked for and answered', code: service("await this.orders.save(order); «this.kafka.emit('order.paid', {})»;"), errors: [{ messageId: 'byHand', data: { in: 'Orders.pay', entity: 'Order', topic: 'order.paid', broker: 'kafka' } }], twin: { code: unmarked(service("await this.orders.save(order); this.kafka.send('stock', {});")) } },
    { name: 'none', code: service('await «this.orders.save(order)»;'), files: ELSEWHERE, errors: MISSING, twin: { code: unmarked(service('await this.orders.save(order); this.events.publish(order);')), files: ELSEWHERE } },
    { name: 'one of a function that it calls', code: service('await «this.orders.save(order)»; await tell(order);', "import { tell } from './tell';"), files: { ...ELSEWHERE, 'src/tell.ts': "import 'kafkajs';\nexport const tell = (order) => order;\n" }, errors: MISSING, twin: { code: unmarked(service('await this.orders.save(order); await tell(order);', "import { tell } from './tell';")), files: { ...ELSEWHERE, 'src/tell.ts': "import { bus } from 'bus';\nimport 'kafkajs';\nexport const tell = (order) => bus.publish(order);\n" } } },
    {
      name: 'one of who calls it', code: "import { Repository } from 'typeorm';\nimport { Order } from './order';\nexport async function keep(orders: Repository<Order>) { await «orders.insert({})»; }\n",
      files: { ...ELSEWHERE, 'src/caller.ts': "import 'kafkajs';\nimport { keep } from './subject';\nexport const call = async (orders) => { await keep(orders); };\n" },
      errors: [{ messageId: 'missing', data: { in: 'keep', entity: 'Order' } }],
      twin: { code: "import { Repository } from 'typeorm';\nimport { Order } from './order';\nexport async function keep(orders: Repository<Order>) { await orders.insert({}); }\n", files: { ...ELSEWHERE, 'src/caller.ts': "import 'kafkajs';\nimport { keep } from './subject';\nexport const call = async (orders, events) => { await keep(orders); events.emit('kept'); };\n" } },
    },
    { name: 'none in the whole service, once for an entity', code: service('await «this.orders.save(order)»; await this.orders.delete(order.id);'), errors: [{ messageId: 'never', data: { entity: 'Order' } }], twin: { options: { missing: 'ignore' }, code: unmarked(service('await this.orders.save(order); await this.orders.delete(order.id);')) } },
    {
      name: 'a route by POST that sends', code: service('await «this.orders.save(order)»;'), errors: MISSING,
      files: { 'src/posted.ts': posted("import { Post } from '@nestjs/common';", "@Post() ping") },
      twin: { code: unmarked(service('await this.orders.save(order);')), files: { 'src/posted.ts': posted("import { post } from '@typegoose/typegoose';", "@post('save') ping") } },
    },
    {
      name: 'a stream that is asked', code: service('await «this.orders.save(order)»; this.changes.pipe();', RXJS).replace('constructor(', 'changes = new Subject(); constructor('), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order); this.changes.next(order);', RXJS)).replace('constructor(', 'changes = new Subject(); constructor('), files: ELSEWHERE },
    },
    { name: 'a notification that is read', code: service('await «this.orders.save(order)»; this.notices.readNotification(order);'), files: ELSEWHERE, errors: MISSING, twin: { code: unmarked(service('await this.orders.save(order); this.notices.sendNotification(order);')), files: ELSEWHERE } },
    {
      name: 'another function of the name that is called', code: service('await «this.orders.save(order)»; this.cache.renew();', "import { Cache } from './cache';").replace('constructor(', 'constructor(private readonly cache: Cache, '), files: RENEWED, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order); this.cache.renew(order);', "import { Cache } from './cache';")).replace('constructor(', 'constructor(private readonly cache: Cache, '), files: RENEWED },
    },
    {
      name: 'an ORM that tells of each', code: service('await «this.orders.save(order)»;'), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')), files: { ...ELSEWHERE, 'src/heard.ts': "import { EventSubscriber } from 'typeorm';\nimport { ClientKafka } from '@nestjs/microservices';\n@EventSubscriber() export class Heard { constructor(private readonly kafka: ClientKafka) {}\n afterInsert() { this.kafka.emit('changed', {}); } }\n" } },
    },
    {
      name: 'a hook of another model', code: service('await «this.orders.save(order)»;'), files: { ...ELSEWHERE, 'src/models.ts': hooked('Invoice') }, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')), files: { ...ELSEWHERE, 'src/models.ts': hooked('Order') } },
    },
    {
      name: 'a hook of another defined model', code: service('await «this.orders.save(order)»;'), files: { ...ELSEWHERE, 'src/models.ts': defined('invoices') }, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')), files: { ...ELSEWHERE, 'src/models.ts': defined('orders') } },
    },
    {
      name: 'a trigger of another table', code: service('await «this.orders.save(order)»;'), files: { ...ELSEWHERE, 'migrations/1.sql': TOLD, 'migrations/2.sql': trigger('invoices', 'tell_queue') }, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')), files: { ...ELSEWHERE, 'migrations/1.sql': TOLD, 'migrations/2.sql': trigger('orders', 'tell_queue') } },
    },
    {
      name: 'a trigger that tells nobody', code: service('await «this.orders.save(order)»;'), files: { ...ELSEWHERE, 'migrations/1.sql': trigger('orders', 'set_updated_at') }, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')), files: { ...ELSEWHERE, 'migrations/1.sql': trigger('orders', 'supabase_functions.http_request') } },
    },
    {
      name: "the company's own `send` that tells nobody", code: service('await «this.orders.save(order)»; await this.news.send(order);', "import { News } from './news';").replace('constructor(', 'constructor(private readonly news: News, '), files: { ...ELSEWHERE, 'src/news.ts': news('console.log(order);') }, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order); await this.news.send(order);', "import { News } from './news';")).replace('constructor(', 'constructor(private readonly news: News, '), files: { ...ELSEWHERE, 'src/news.ts': news("this.server.emit('order', order);") } },
    },
    { name: 'a mail to a person', code: service('await «this.orders.save(order)»; this.mailer.sendMessage(order);'), files: ELSEWHERE, errors: MISSING, twin: { code: unmarked(service('await this.orders.save(order); this.kafka.sendMessage(order);')), files: ELSEWHERE } },
    {
      name: 'what is written while it runs', code: service('await «this.orders.save(order)»;'), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')).replace('async pay(', 'async seedOrders('), files: ELSEWHERE },
    },
    {
      name: 'a state beside the mark', code: service("await «this.orders.update({ id: order.id }, { nextPollAt: new Date(), state: 'polled' })»;"), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.update({ id: order.id }, { nextPollAt: new Date() });')), files: ELSEWHERE },
    },
    {
      name: 'a name beside the secret', code: service("await «this.orders.update({ id: order.id }, { apiKeyHash: 'x', name: 'y' })»;"), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service("await this.orders.update({ id: order.id }, { apiKeyHash: 'x' });")), files: ELSEWHERE },
    },
    {
      name: 'deleted while it is of use', code: service('await «this.orders.delete({ id: order.id })»;'), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.delete({ id: order.id });')).replace('async pay(', 'async deleteStale('), files: ELSEWHERE },
    },
    {
      name: 'a link that says more than that', code: service('await «this.orders.save(order)»;').replaceAll('Order', 'UserOrder'), files: { ...ELSEWHERE, 'src/userOrder.ts': link('@Column() share: string;') }, errors: [{ messageId: 'missing', data: { in: 'UserOrders.pay', entity: 'UserOrder' } }],
      twin: { code: unmarked(service('await this.orders.save(order);').replaceAll('Order', 'UserOrder')), files: { ...ELSEWHERE, 'src/userOrder.ts': link('@Column() first: boolean;') } },
    },
    {
      name: 'a state beside the mark that it was read', code: service("await «this.orders.update({ id: order.id }, { isRead: true, state: 'done' })»;"), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.update({ id: order.id }, { isRead: true, readAt: new Date() });')), files: ELSEWHERE },
    },
    {
      name: 'the same by a builder', code: service("await «this.orders.createQueryBuilder().update(Order, { isRead: true, state: 'done' })».where('id = :id', { id: order.id }).execute();"), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service("await this.orders.createQueryBuilder().update(Order, { isRead: true }).where('id = :id', { id: order.id }).execute();")), files: ELSEWHERE },
    },
    {
      name: 'the end of what is paid for', code: service('await «this.orders.update({ id: order.id }, { expiresAt: new Date() })»;'), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.update({ id: order.id }, { expiresAt: new Date() });')).replaceAll('Order', 'OrderInvite'), files: ELSEWHERE },
    },
    {
      name: 'a link by its name that says more', code: service('await «this.orders.save(order)»;').replaceAll('Order', 'OrderXref'), files: { ...ELSEWHERE, 'src/orderXref.ts': xref('@Column() share: string;') }, errors: [{ messageId: 'missing', data: { in: 'OrderXrefs.pay', entity: 'OrderXref' } }],
      twin: { code: unmarked(service('await this.orders.save(order);').replaceAll('Order', 'OrderXref')), files: { ...ELSEWHERE, 'src/orderXref.ts': xref('') } },
    },
    {
      name: 'a program that goes on', code: program('await db.destroy(); setInterval(main, 1000);'), files: ELSEWHERE, errors: WRITTEN,
      twin: { code: unmarked(program('await db.destroy();')), files: ELSEWHERE },
    },
    {
      name: 'a program that starts the service', code: program('await db.destroy();'), files: { ...ELSEWHERE, 'package.json': '{ "scripts": { "start": "node dist/subject.js" } }' }, errors: WRITTEN,
      twin: { code: unmarked(program('await db.destroy();')), files: { ...ELSEWHERE, 'package.json': '{ "scripts": { "start": "node .", "sync": "node dist/subject.js" } }' } },
    },
    {
      name: 'a program that is started by a schedule', file: 'src/jobs/orders.ts', code: program('await db.destroy();').replace('./order', '../order'), files: ELSEWHERE, errors: WRITTEN,
      twin: { file: 'src/orders.ts', code: unmarked(program('await db.destroy();')), files: ELSEWHERE },
    },
    {
      name: 'what a worker runs', code: program(''), files: { ...ELSEWHERE, 'package.json': '{ "scripts": { "start": "node .", "worker": "node dist/src/subject.js" } }' }, errors: WRITTEN,
      twin: { code: unmarked(program('')), files: { ...ELSEWHERE, 'package.json': '{ "scripts": { "start": "node .", "reset": "node dist/src/subject.js" } }' } },
    },
    {
      name: 'called by others than seeds', code: KEEP, files: importing('call'), errors: [{ messageId: 'missing', data: { in: 'keep', entity: 'Order' } }],
      twin: { code: unmarked(KEEP), files: importing('seedOrders') },
    },
    {
      name: 'called by a script, and by a service as well', code: KEEP, files: { ...importing('call'), 'src/scripts/keep.ts': "import 'kafkajs';\nimport { keep } from '../subject';\nawait keep(orders);\n" }, errors: [{ messageId: 'missing', data: { in: 'keep', entity: 'Order' } }],
      twin: { code: unmarked(KEEP), files: { ...ELSEWHERE, 'src/scripts/keep.ts': "import 'kafkajs';\nimport { keep } from '../subject';\nawait keep(orders);\n" } },
    },
    {
      name: 'one of two stores', code: stored(''), files: ELSEWHERE, errors: [{ messageId: 'missing', data: { in: 'Here.keep', entity: 'Order' } }],
      twin: { code: unmarked(stored("this.kafka.emit('paid', {});")), files: ELSEWHERE },
    },
    {
      name: 'a watch of something else', code: service('await «this.orders.save(order)»;'), files: { ...ELSEWHERE, 'src/stream.ts': watching('ui') }, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')), files: { ...ELSEWHERE, 'src/stream.ts': watching('mongoose.connection') } },
    },
    {
      name: 'a listener of something else', code: service('await «this.orders.save(order)»;'), files: { ...ELSEWHERE, 'src/stream.ts': replicating('error') }, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')), files: { ...ELSEWHERE, 'src/stream.ts': replicating('data') } },
    },
    {
      name: 'a watch of other collections', code: service('await «this.orders.save(order)»;'), files: { ...ELSEWHERE, 'src/stream.ts': watchingSome("'invoices', 'users'") }, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')), files: { ...ELSEWHERE, 'src/stream.ts': watchingSome("'invoices', 'orders'") } },
    },
    {
      name: 'a watch of another model', code: service('await «this.orders.save(order)»;'), files: { ...ELSEWHERE, 'src/stream.ts': watchingOne('Invoice') }, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')), files: { ...ELSEWHERE, 'src/stream.ts': watchingOne('Order') } },
    },
    {
      name: 'a change of another model that a connector brought', code: service('await «this.orders.save(order)»;'), files: { ...ELSEWHERE, 'src/stream.ts': taking('ChangeStreamDocument<Invoice>') }, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')), files: { ...ELSEWHERE, 'src/stream.ts': taking('ChangeStreamDocument<Order>') } },
    },
    {
      name: "a change by a type of the company's own", code: service('await «this.orders.save(order)»;'), files: { ...ELSEWHERE, 'src/stream.ts': taking('ChangeStreamDocument<Order>').replace("'mongodb'", "'./changes'") }, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order);')).replaceAll('Repository<Order>', 'Repository<OrderDocument>').replace('import { Order }', 'import { Order, OrderDocument }'), files: { ...ELSEWHERE, 'src/stream.ts': taking('ChangeStreamDocument<Order>') } },
    },
    {
      name: 'a job that stands beside the transaction', code: service('await this.db.transaction(async (manager) => { await «manager.insert(Order, order)»; }); await this.jobs.insert({});', "import { PushOrderJob } from './jobs';").replace('constructor(', 'constructor(private readonly jobs: Repository<PushOrderJob>, '), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.db.transaction(async (manager) => { await manager.insert(Order, order); await manager.insert(PushOrderJob, {}); });', "import { PushOrderJob } from './jobs';")), files: ELSEWHERE },
    },
    {
      name: 'a job that people apply for', code: service('await this.db.transaction(async (manager) => { await «manager.insert(Order, order)»; await manager.insert(Job, {}); });', "import { Job } from './jobs';"), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.db.transaction(async (manager) => { await manager.insert(Order, order); await manager.insert(push_order_jobs, {}); });', "import { push_order_jobs } from './jobs';")), files: ELSEWHERE },
    },
    {
      name: 'one that nothing in the service is sent by but webhooks of others', code: service('await «this.orders.save(order)»;'), files: { 'src/others.ts': "import 'kafkajs';\nexport class Others { ping() { sendWebhook({}); } }\n" }, errors: [{ messageId: 'never', data: { entity: 'Order' } }],
      twin: { code: unmarked(service('await this.orders.save(order); sendWebhook(order);')) },
    },
    {
      name: 'a webhook that was told of it', code: service('await «this.orders.save(order)»; await handleWebhook(order);', "import { handleWebhook } from './web';"), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order); await SendWebhook(order);', "import { SendWebhook } from './web';")), files: ELSEWHERE },
    },
    {
      name: 'a grant with a price', code: granted('@Column() price: number; @Column() codeChallenge: string;'), files: ELSEWHERE, errors: [{ messageId: 'missing', data: { in: 'Grants.keep', entity: 'Grant' } }],
      twin: { code: unmarked(granted('@Column() codeChallenge: string; @Column() codeChallengeMethod: string; @Column() resource: string; @Column() dpopJkt: string;')), files: ELSEWHERE },
    },
    {
      name: 'a trigger of something else', code: service("await «this.orders.save(order)»; await tasks.trigger('paid', order);", "import { tasks } from './tasks';"), files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service("await this.orders.save(order); await tasks.trigger('paid', order);", "import { tasks } from '@trigger.dev/sdk/v3';")), files: ELSEWHERE },
    },
    {
      name: "the platform's way of sending", code: service('await «this.orders.save(order)»;'), policy: { profile: 'acme' }, files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order); Outbox(order);', "import { Outbox } from '@acme/platform';")), files: ELSEWHERE, policy: { profile: 'acme' } },
    },
  ],
});
