import { calleesOf } from '../../behaviours/calleesOf.ts';
import { listenerOf } from '../../behaviours/listenerOf.ts';
import { type MessageCall, messageCalls } from '../../behaviours/messageCalls.ts';
import { defineCodeReader } from '../../reader.ts';
import { at } from '../../behaviours/spot.ts';
import { listenersIn } from './listenersIn.ts';
import { publishedBy } from './publishedBy.ts';
import { STAN } from './stan.ts';

/** nats 1 and 2, and its packages since 3: https://github.com/nats-io/nats.js */
const CONNECTION = String.raw`(?:(?:nats|nats\.ws|ts-nats|@nats-io/[\w-]+)#(?:(?:connect|wsconnect)\(\)|(?:NatsConnection|Client)\{\}))`;
const STREAM = String.raw`(?:${CONNECTION}\.jetstream\(\)|(?:nats|@nats-io/jetstream)#(?:JetStreamClient\{\}|jetstream\(\)))`;

const TABLE: readonly MessageCall[] = [
  { callee: new RegExp(`^${CONNECTION}\\.(?:publish|publishMessage|request|requestMany)$`), kind: 'producer', topic: 0 },
  { callee: new RegExp(`^${STREAM}\\.publish$`), kind: 'producer', topic: 0 },
  {
    // `{ callback }` in nats 2, a function after the subject in nats 1; without one, messages are iterated over.
    callee: new RegExp(`^(?:${CONNECTION}|${STREAM})\\.(?:subscribe|pullSubscribe)$`), kind: 'consumer', topic: 0,
    handler: (call, _, context) => at(call, [1, 'callback'], context) ?? call.args[1],
  },
  { callee: new RegExp(`^(?:${STREAM}\\.consumers\\.get\\(\\)|(?:nats|@nats-io/jetstream)#Consumer\\{\\})\\.(?:consume|fetch)$`), kind: 'consumer', topic: () => [null], handler: [0, 'callback'] },
  { callee: new RegExp(`^${STAN}\\.publish$`), kind: 'producer', topic: 0 },
  {
    callee: new RegExp(`^${STAN}\\.subscribe$`), kind: 'consumer', topic: 0,
    handler: (call, { path }, context) => listenerOf(call, `${path}()`, 'message', context),
  },
];
const calls = messageCalls('nats', TABLE);

/** NATS, JetStream and NATS Streaming. */
export default defineCodeReader({
  id: 'nats',
  version: 2,
  code: {
    modules: ['nats', 'ts-nats', '@nats-io/transport-node', '@nats-io/nats-core', '@nats-io/jetstream', 'node-nats-streaming'],
    words: ['nats', 'Nats', 'ublish'],
    // The last is what a lost base class of the company's own is called on.
    kinds: ['producer', 'consumer'],
    callees: [...calleesOf(TABLE), /#[\w$.]+\{\}\.(?:publish|send|emit)\w*$/],
    call(call, context) {
      const found = calls(call, context);
      return found.length > 0 ? found : publishedBy(call, context);
    },
    declared: listenersIn,
  },
});
