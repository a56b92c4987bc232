import { runRuleTable } from '../support/runRuleTable.ts';

const SENDS = "import { ClientKafka } from '@nestjs/microservices';\nexport class Others { constructor(private readonly kafka: ClientKafka) {}\n ping() { this.kafka.emit('ping', {}); } }\n";
const files = { 'package.json': '{ "scripts": { "start": "node ." } }', 'src/others.ts': SENDS };

/** Keeps a notice whenever something was paid. */
const heard = (imports: string, bus: string, registers: string): string => `${imports}
import { Repository } from 'typeorm';
import { Notice } from './notice';
export class Notices {
  constructor(private readonly notices: Repository<Notice>, private readonly bus: ${bus}) {}
  init() { ${registers} }
  private async onPaid(order: { id: string }) { await this.keep(order.id); }
  private async keep(order: string) { await «this.notices.insert({ order })»; }
}
`;
const unmarked = (code: string): string => code.replace(/[«»]/g, '');
const BOUND = "this.bus.on('paid', this.onPaid.bind(this));";
const among = (option: string): string => `new Firehose({ ${option}: async (order) => { for (const each of Object.values(this.all)) await each.onPaid(order); } });`;
const errors = [{ messageId: 'missing', data: { in: 'Notices.keep', entity: 'Notice' } }] as const;

runRuleTable({
  id: 'domain-event-on-write',
  valid: [],
  invalid: [
    {
      name: 'a handler that is bound to an emitter of another kind', code: heard("import { Bus } from './bus';", 'Bus', BOUND), files: { ...files, 'src/bus.ts': 'export interface Bus { on(name: string, run: unknown): void }\n' }, errors,
      twin: { code: unmarked(heard("import type EventEmitter from 'node:events';", 'EventEmitter', BOUND)), files },
    },
    {
      name: 'a handler that is taken away again', code: heard("import { EventEmitter } from 'events';", 'EventEmitter', BOUND.replace('.on(', '.off(')), files, errors,
      twin: { code: unmarked(heard("import { EventEmitter } from 'events';", 'EventEmitter', BOUND.replace('.on(', '.once('))), files },
    },
    {
      name: "a method of a class that is not Node's", code: heard("import { Bus } from './bus';", 'Bus', BOUND), files: { ...files, 'src/bus.ts': 'export class Bus { on(name: string, run: unknown) {} }\n' }, errors,
      twin: { code: unmarked(heard("import { Bus } from './bus';", 'Bus', BOUND)), files: { ...files, 'src/bus.ts': "import { EventEmitter } from 'node:events';\nexport class Bus extends EventEmitter { async tell(name: string) { return this.listeners(name).length; } }\n" } },
    },
    {
      name: 'an option that is no handler of events', code: heard("import { Firehose } from 'firehose';", 'Firehose', 'new Firehose({ askFirst: async (order) => { await this.onPaid(order); } });'), files, errors,
      twin: { code: unmarked(heard("import { Firehose } from 'firehose';", 'Firehose', 'new Firehose({ handleEvent: async (order) => { await this.onPaid(order); } });')), files },
    },
    {
      name: 'one of several handlers, for what is no event', code: heard("import { Firehose } from 'firehose';", 'Firehose', among('askFirst')), files, errors,
      twin: { code: unmarked(heard("import { Firehose } from 'firehose';", 'Firehose', among('onEvent'))), files },
    },
    {
      name: 'an event that the handler does not lead to', code: heard("import { EventEmitter } from 'events';", 'EventEmitter', "this.bus.on('paid', (order) => this.seen(order));").replace(' private async onPaid', ' private seen(order: unknown) {}\n  private async onPaid'), files, errors,
      twin: { code: unmarked(heard("import { EventEmitter } from 'events';", 'EventEmitter', "this.bus.on('paid', (order) => this.onPaid(order));")), files },
    },
  ],
});
