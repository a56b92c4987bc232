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
const MISSING = [{ messageId: 'missing', data: { in: 'Orders.pay', entity: 'Order' } }] as const;

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
      name: "the platform's way of sending", code: service('await «this.orders.save(order)»;'), policy: { profile: 'acme' }, files: ELSEWHERE, errors: MISSING,
      twin: { code: unmarked(service('await this.orders.save(order); Outbox(order);', "import { Outbox } from '@acme/platform';")), files: ELSEWHERE, policy: { profile: 'acme' } },
    },
  ],
});
