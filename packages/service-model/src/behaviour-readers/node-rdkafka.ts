import { listenerOf } from '../behaviours/listenerOf.ts';
import { calleesOf } from '../behaviours/calleesOf.ts';
import { type MessageCall, messageCalls } from '../behaviours/messageCalls.ts';
import { defineCodeReader } from '../reader.ts';

const TABLE: readonly MessageCall[] = [
  { callee: /^node-rdkafka#(?:HighLevel)?Producer\{\}\.produce$/, kind: 'producer', topic: 0 },
  {
    callee: /^node-rdkafka#KafkaConsumer\{\}\.subscribe$/, kind: 'consumer', topic: 0,
    handler: (call, { path }, context) => listenerOf(call, path.replace(/\.subscribe$/, ''), 'data', context),
  },
  { callee: /^node-rdkafka#(?:KafkaConsumer\.)?createReadStream$/, kind: 'consumer', topic: [2, 'topics'] },
  { callee: /^node-rdkafka#(?:Producer\.)?createWriteStream$/, kind: 'producer', topic: [2, 'topic'] },
];

/** node-rdkafka: https://github.com/Blizzard/node-rdkafka#readme. A consumer counts where it subscribes. */
export default defineCodeReader({
  id: 'node-rdkafka',
  version: 2,
  code: { kinds: ['producer', 'consumer'], modules: ['node-rdkafka'], words: ['rdkafka'], callees: calleesOf(TABLE), call: messageCalls('kafka', TABLE) },
});
