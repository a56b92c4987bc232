import { onTheWay } from '../behaviours/spot.ts';
import { calleesOf } from '../behaviours/calleesOf.ts';
import { type MessageCall, messageCalls, type Tells } from '../behaviours/messageCalls.ts';
import { topicsAt } from '../behaviours/topicsAt.ts';
import { defineCodeReader } from '../reader.ts';

/** `pubsub.topic('users')`, `pubsub.subscription('users-mail')`: the name is given there. */
const named: Tells<(string | null)[]> = (_, origin, context) => topicsAt(onTheWay(origin, origin.steps.length - 1, 0, context), context);

const TABLE: readonly MessageCall[] = [
  { callee: /^@google-cloud\/pubsub#(?:PubSub\{\}\.topic\(\)|Topic\{\})\.publish(?:Message|JSON|er)?$/, kind: 'producer', topic: named },
  {
    callee: /^@google-cloud\/pubsub#(?:PubSub\{\}(?:\.topic\(\))?\.subscription\(\)|Subscription\{\})\.on$/, kind: 'consumer', handler: 1,
    topic: (call, origin, context) => (call.args[0] && context.values.text(call.args[0]) === 'message' ? named(call, origin, context) : []),
  },
];

/** Google Cloud Pub/Sub: https://cloud.google.com/nodejs/docs/reference/pubsub/latest */
export default defineCodeReader({
  id: 'google-pubsub',
  version: 2,
  code: { kinds: ['producer', 'consumer'], modules: ['@google-cloud/pubsub'], words: ['pubsub', 'PubSub', 'pubSub'], callees: calleesOf(TABLE), call: messageCalls('pubsub', TABLE) },
});
