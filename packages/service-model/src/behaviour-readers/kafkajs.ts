import { callsBeside } from '../behaviours/callsBeside.ts';
import { handlerOf } from '../behaviours/handlerOf.ts';
import { isSameReceiver } from '../behaviours/isSameReceiver.ts';
import { itemsOf } from '../behaviours/itemsOf.ts';
import { reachOf } from '../behaviours/reach/reachOf.ts';
import { siteOfCall } from '../behaviours/siteOfCall.ts';
import { topicsAt } from '../behaviours/topicsAt.ts';
import type { CodeCall, Located } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';

/** `new Kafka(…).producer()`, or what is typed as one: https://kafka.js.org/docs/producing; Confluent's client has the same API. */
const CALL = /^(?:kafkajs#|@confluentinc\/kafka-javascript#KafkaJS\.)(?:Kafka\{\}\.(?:producer|consumer)\(\)|(?:Producer|Consumer|Transaction)\{\})(?:\.transaction\(\))?\.(send|sendBatch|subscribe|run)$/;

const methodOf = (call: CodeCall, { origins }: CodeContext): string | undefined => CALL.exec(origins.ofCallee(call)?.path ?? '')?.[1];

function topicsOf(method: string, first: Located, context: CodeContext): (string | null)[] {
  const { values } = context;
  if (method === 'sendBatch') return itemsOf(values.property(first, 'topicMessages'), context).flatMap((item) => topicsAt(values.property(item, 'topic'), context));
  return topicsAt(values.property(first, 'topics') ?? values.property(first, 'topic'), context);
}

/** A consumer says its topics in one call, and its handler in another: they are put together by the value that both are called on. */
function subscribed(call: CodeCall, context: CodeContext): (string | null)[] {
  const all = callsBeside(call, context.code).filter((other) => methodOf(other, context) === 'subscribe');
  const own = all.filter((other) => isSameReceiver(call, other));
  const topics = (own.length > 0 ? own : all).flatMap(({ args: [first] }) => (first ? topicsOf('subscribe', first, context) : []));
  return topics.length === 0 ? [null] : topics;
}

/** kafkajs: producers, and consumers where they are run. */
export default defineCodeReader({
  id: 'kafkajs',
  version: 3,
  code: {
    modules: ['kafkajs', '@confluentinc/kafka-javascript'],
    // A service wraps its client once, and uses the wrapper everywhere.
    words: ['kafka', 'Kafka', 'roducer', 'ublish'],
    kinds: ['producer', 'consumer'],
    callees: [CALL],
    call(call, context): readonly BehaviourDraft[] {
      const method = methodOf(call, context);
      const [first] = call.args;
      if (method === undefined || method === 'subscribe' || !first) return [];
      const base = { ...siteOfCall(call, context), broker: 'kafka' };
      if (method !== 'run') return topicsOf(method, first, context).map((topic) => ({ ...base, kind: 'producer', topic, reach: 'network', ...reachOf(call.args, context) }));
      const { values } = context;
      const handler = handlerOf(values.property(first, 'eachMessage') ?? values.property(first, 'eachBatch'), context);
      return subscribed(call, context).map((topic) => ({ ...base, kind: 'consumer', topic, handler }));
    },
  },
});
