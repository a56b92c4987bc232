import { runRuleTable } from '../support/runRuleTable.ts';

const handler = (body: string, decorators = '', imports = '') => `
import { Controller } from '@nestjs/common';
import { ClientKafka, EventPattern, MessagePattern } from '@nestjs/microservices';
import { Repository } from 'typeorm';
import { Order } from './order';
${imports}
@Controller()
export class Orders {
  constructor(private readonly orders: Repository<Order>, private readonly kafka: ClientKafka) {}
  ${decorators === '' ? "@EventPattern('basket.paid')" : decorators}
  async «paid»(basket: { id: string; total: number }) { ${body} }
}
`;
const unmarked = (code: string): string => code.replace(/[«»]/g, '');
const unsafe = (effect: string, place: string) => [{ messageId: 'unsafe', data: { handler: 'Orders.paid', effect, place } }] as const;
const posts = (trackId: string): string => handler('await post(basket.body);', '', `import axios from 'axios';\ninterface Notice { ${trackId} text: string }\ninterface Notices { notices: Notice[] }\nconst post = async (data: Notices) => { await axios.post('https://notices/bulk', data); };`);
const PLACE = (given: string, asked: string): string => `import { Repository } from 'typeorm';\nimport { Order } from './order';\nexport async function place(${given}, orders: Repository<Order>) { if (${asked} === 1) return; else await orders.insert({ total: 1 }); }\n`;
const booted = (starts: string, more: string): string => `import { Repository } from 'typeorm';\nimport { boot } from './boot';\nimport { Order } from './order';\n${more}\nexport const start = () => { ${starts}; };\n`;
const BOOT = (param: string, run: string): string => `import { Worker } from 'bullmq';\nimport { work } from './work';\nexport const boot = (${param}) => new Worker('orders', ${run});\n`;
const SENDGRID = "import { SendGridService } from '@anchan828/nest-sendgrid';";
const INSERT = unsafe('inserts a new row of Order', '<case>/src/subject.ts:11');

runRuleTable({
  id: 'idempotent-consumer',
  valid: [
    { name: 'a value that is set', code: unmarked(handler('await this.orders.update(basket.id, { total: basket.total });')) },
    { name: 'somebody waits for the answer', code: unmarked(handler('await this.orders.insert({ total: basket.total });', "@MessagePattern('basket.paid')")) },
    { name: 'an event of the process', code: "import { OnEvent } from '@nestjs/event-emitter';\nimport { Repository } from 'typeorm';\nimport { Order } from './order';\nexport class Orders { constructor(private readonly orders: Repository<Order>) {}\n @OnEvent('paid') async paid(total: number) { await this.orders.insert({ total }); } }\n" },
    { name: 'rows that were put together elsewhere', code: unmarked(handler('await this.orders.insert(rowsOf(basket));')) },
    { name: 'what is done when it failed', code: unmarked(handler("try { await this.orders.delete(basket.id); } catch (error) { this.kafka.emit('dead', {}); }")) },
  ],
  invalid: [
    { name: 'a row', code: handler('await this.orders.insert({ total: basket.total });'), errors: INSERT, twin: { code: unmarked(handler('await this.orders.insert({ id: basket.id, total: basket.total });')) } },
    { name: 'a made object', code: handler('const order = this.orders.create({ total: basket.total }); await this.orders.save(order);'), errors: INSERT, twin: { code: unmarked(handler('const order = await this.orders.findOneBy({ id: basket.id }); await this.orders.save(order);')) } },
    {
      name: 'what is made, and options', code: handler('const order = this.orders.create({ total: basket.total }); await this.orders.save(order, { chunk: 100 });'), errors: INSERT,
      twin: { code: unmarked(handler('const order = await this.orders.findOneBy({ id: basket.id }); await this.orders.save(order, { chunk: 100 });')) },
    },
    {
      name: 'what is made in either way', code: handler('const before = await this.orders.findOneBy({ basket: basket.id }); let order: Order; if (before) { order = this.orders.create({ total: 1 }); } await this.orders.save(order);'), errors: INSERT,
      twin: { code: unmarked(handler('let order = await this.orders.findOneBy({ basket: basket.id }); let kept: Order; if (!order) { kept = this.orders.create({ total: 1 }); } else { kept = order; } await this.orders.save(kept);')) },
    },
    {
      name: 'what is done when it worked', code: handler("const onDone = () => { this.kafka.emit('order.paid', { id: basket.id }); }; await this.pay(basket, onDone);"), errors: unsafe('sends the message order.paid', '<case>/src/subject.ts:11'),
      twin: { code: unmarked(handler("const onFailed = () => { this.kafka.emit('order.paid', { id: basket.id }); }; await this.pay(basket, onFailed);")) },
    },
    {
      name: 'a handler that is handed to a helper', code: booted('«boot(each)»', 'const each = async () => { await new Repository<Order>().insert({ total: 1 }); };'), files: { 'src/boot.ts': BOOT('run', 'run') },
      errors: [{ messageId: 'unsafe', data: { handler: 'each', effect: 'inserts a new row of Order', place: '<case>/src/subject.ts:4' } }],
      twin: { code: booted('boot()', ''), files: { 'src/boot.ts': BOOT('', 'work'), 'src/work.ts': "import { Repository } from 'typeorm';\nimport { Order } from './order';\nexport const work = async () => { await new Repository<Order>().insert({ total: 1 }); };\n" } },
    },
    { name: 'unless it is there', code: handler('await this.orders.insert({ total: basket.total });'), errors: INSERT, twin: { code: unmarked(handler('const before = await this.orders.findOneBy({ basket: basket.id }); if (before) return; await this.orders.insert({ total: basket.total });')) } },
    { name: 'what the message says is no check', code: handler('if (basket.total) return; await this.orders.insert({ total: basket.total });'), errors: INSERT, twin: { code: unmarked(handler('if (await this.alreadyHandled(basket.id)) return; await this.orders.insert({ total: basket.total });')) } },
    { name: 'a missing row is no check', code: handler('const order = await this.orders.findOneBy({ id: basket.id }); if (!order) throw new Error(); await this.orders.insert({ total: basket.total });'), errors: INSERT, twin: { code: unmarked(handler('const order = await this.orders.findOneBy({ id: basket.id }); if (!order) { await this.orders.insert({ total: basket.total }); }')) } },
    { name: 'a state that is refused is not the one that it leads to', code: handler("const order = await this.orders.findOneBy({ id: basket.id }); if (order.status === 'cancelled') throw new Error(); await this.orders.insert({ total: basket.total });"), errors: INSERT, twin: { code: unmarked(handler("const order = await this.orders.findOneBy({ id: basket.id }); if (order.status !== 'new') throw new Error(); await this.orders.insert({ total: basket.total });")) } },
    { name: 'an error that is only logged', code: handler('try { await this.orders.insert({ total: basket.total }); } catch (error) { console.error(error); }'), errors: INSERT, twin: { code: unmarked(handler("try { await this.orders.insert({ total: basket.total }); } catch (error) { if (error.code !== '23505') throw error; }")) } },
    {
      name: 'a row of what happened', code: handler('await this.orders.insert({ total: basket.total });'), errors: INSERT,
      twin: { code: unmarked(handler('await this.orders.insert({ total: basket.total });')).replaceAll('Repository<Order>', 'Repository<OrderLog>').replace('{ Order }', '{ OrderLog }') },
    },
    { name: 'a part of it is passed on', code: handler("this.kafka.emit('order.paid', basket.id);"), errors: unsafe('sends the message order.paid', '<case>/src/subject.ts:11'), twin: { code: unmarked(handler("this.kafka.emit('order.paid', basket);")) } },
    {
      name: 'for each of what it brings', code: handler("const { items } = basket; items.forEach((item) => this.kafka.emit('order.paid', { item }));"), errors: unsafe('sends the message order.paid', '<case>/src/subject.ts:11'),
      twin: { code: unmarked(handler("const done = await this.pay(basket); done.items.forEach((item) => this.kafka.emit('order.paid', { item }));")) },
    },
    {
      name: "a mail by NestJS's client", code: handler('await this.mails.send({ to: basket.id });', '', SENDGRID).replace('constructor(', 'constructor(private readonly mails: SendGridService, '), errors: unsafe('sends a mail', '<case>/src/subject.ts:11'),
      twin: { code: unmarked(handler('await this.mails.verify({ to: basket.id });', '', SENDGRID)).replace('constructor(', 'constructor(private readonly mails: SendGridService, ') },
    },
    {
      name: 'an empty row is no check', code: handler('const order = await this.orders.findOneBy({ id: basket.id }); if (isNil(order)) return; await this.orders.insert({ total: basket.total });'), errors: INSERT,
      twin: { code: unmarked(handler('const order = await this.orders.findOneBy({ id: basket.id }); if (!isNil(order)) return; await this.orders.insert({ total: basket.total });')) },
    },
    {
      name: 'a check on another way', code: handler("if (basket.total) { const order = await this.orders.findOneBy({ id: basket.id }); if (order.status === 'off') return; } else { await this.orders.insert({ total: basket.total }); }"), errors: INSERT,
      twin: { code: unmarked(handler("const order = await this.orders.findOneBy({ id: basket.id }); if (order) { if (order.status === 'paid') return; } await this.orders.insert({ total: basket.total });")) },
    },
    {
      name: 'another row is deleted before', code: handler('await this.orders.delete({ id: basket.id }); await this.orders.save({ total: basket.total });'), errors: INSERT,
      twin: { code: unmarked(handler('await this.orders.delete({ basket: basket.id }); await this.orders.insert({ total: basket.total });')) },
    },
    {
      name: 'what the message says is no check further on either', code: handler('await place(basket, this.orders);', '', "import { place } from './place';"),
      files: { 'src/place.ts': PLACE('task: { id: string; total: number }', 'task.total') }, errors: unsafe('inserts a new row of Order', '<case>/src/place.ts:3, through place'),
      twin: { code: unmarked(handler('await place(await this.orders.findOneBy({ id: basket.id }), this.orders);', '', "import { place } from './place';")), files: { 'src/place.ts': PLACE('order: Order', 'order.status') } },
    },
    { name: 'a count', code: handler("await this.orders.increment({ id: basket.id }, 'paid', 1);"), errors: unsafe('counts up a value of Order', '<case>/src/subject.ts:11'), twin: { code: unmarked(handler('await this.orders.update(basket.id, { paid: 1 });')) } },
    { name: 'a message', code: handler("this.kafka.emit('order.paid', { id: basket.id });"), errors: unsafe('sends the message order.paid', '<case>/src/subject.ts:11'), twin: { code: unmarked(handler("this.kafka.emit('order.paid', { eventId: basket.id });")) } },
    {
      name: 'a request whose items may bring a key', code: posts('trackId?: string;'), errors: [{ messageId: 'unsafe', data: { handler: 'Orders.paid', effect: 'sends a POST request to https://notices/bulk', place: '<case>/src/subject.ts:9, through post' } }],
      twin: { code: unmarked(posts('trackId: string;')) },
    },
    {
      name: 'a request', code: handler("await axios.post('https://bank/pay', { total: basket.total });", '', "import axios from 'axios';"), errors: unsafe('sends a POST request to https://bank/pay', '<case>/src/subject.ts:11'),
      twin: { code: unmarked(handler("await axios.put('https://bank/pay/' + basket.id, { total: basket.total });", '', "import axios from 'axios';")) },
    },
    {
      name: 'through a service', code: handler('await place(this.orders, basket.total);', '', "import { place } from './place';"),
      files: { 'src/place.ts': "import { Repository } from 'typeorm';\nimport { Order } from './order';\nexport async function place(orders: Repository<Order>, total: number) { await orders.insert({ total }); }\n" },
      errors: unsafe('inserts a new row of Order', '<case>/src/place.ts:3, through place'),
      twin: { code: unmarked(handler('await place(this.orders, basket.total);', '', "import { place } from './place';")), files: { 'src/place.ts': "import { Repository } from 'typeorm';\nimport { Order } from './order';\nexport async function place(orders: Repository<Order>, total: number) { await orders.upsert({ total }, ['total']); }\n" } },
    },
    {
      name: "the platform's decorator", code: handler('await this.orders.insert({ total: basket.total });'), policy: { profile: 'acme' }, errors: INSERT,
      twin: { code: unmarked(handler('await this.orders.insert({ total: basket.total });', "@OnceOnly() @EventPattern('basket.paid')", "import { OnceOnly } from '@acme/platform';")), policy: { profile: 'acme' } },
    },
  ],
});
