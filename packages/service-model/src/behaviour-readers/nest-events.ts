import { consumingMethods } from '../behaviours/consumingMethods.ts';
import { calleesOf } from '../behaviours/calleesOf.ts';
import { type MessageCall, messageCalls } from '../behaviours/messageCalls.ts';
import { topicsAt } from '../behaviours/topicsAt.ts';
import { defineCodeReader } from '../reader.ts';

const TABLE: readonly MessageCall[] = [
  { callee: /^(?:@nestjs\/event-emitter|eventemitter2)#(?:EventEmitter2|default)\{\}\.emit(?:Async)?$/, kind: 'producer', topic: 0 },
  { callee: /^(?:@nestjs\/event-emitter|eventemitter2)#(?:EventEmitter2|default)\{\}\.(?:on|once|addListener)$/, kind: 'consumer', topic: 0, handler: 1 },
];

/** Events within the process: @nestjs/event-emitter, over eventemitter2. A name of several parts may be a list; each part counts. */
export default defineCodeReader({
  id: 'nest-events',
  version: 3,
  code: {
    modules: ['@nestjs/event-emitter', 'eventemitter2'],
    words: ['OnEvent', 'EventEmitter2'],
    kinds: ['producer', 'consumer'],
    callees: calleesOf(TABLE),
    call: messageCalls('nest-events', TABLE, 'process'),
    declared: (file, context) => consumingMethods(file, 'nest-events', ({ path, args: [name] }) =>
      (path === '@nestjs/event-emitter#OnEvent' ? topicsAt(name, context) : []), context).map((one) => ({ ...one, reach: 'process' as const })),
  },
});
