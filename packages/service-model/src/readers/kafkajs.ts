import { handlerOf } from '../behaviours/handlerOf.ts';
import { itemsOf } from '../behaviours/itemsOf.ts';
import { siteOfCall } from '../behaviours/siteOfCall.ts';
import type { CodeCall, Located } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';

/** `new Kafka(…).producer()`, or what is typed as one: https://kafka.js.org/docs/producing */
const CALL = /^kafkajs#(?:Kafka\{\}\.(?:producer|consumer)\(\)|(?:Producer|Consumer)\{\})\.(send|sendBatch|subscribe|run)$/;

function topicsOf(method: string, first: Located, context: CodeContext): (string | null)[] {
  const { values } = context;
  if (method === 'sendBatch') {
    return itemsOf(values.property(first, 'topicMessages'), context).map((item) => {
      const topic = values.property(item, 'topic');
      return topic ? values.text(topic) : null;
    });
  }
  const topics = [...itemsOf(values.property(first, 'topic'), context), ...itemsOf(values.property(first, 'topics'), context)];
  return topics.length === 0 ? [null] : topics.map((topic) => values.text(topic));
}

/** A consumer says its topics in one call, and its handler in another: they are put together by the value that both are called on. */
function subscribed(call: CodeCall, context: CodeContext): (string | null)[] {
  const { code, origins } = context;
  const topics = code.callsOf(call.place.file).flatMap((other) => {
    const [first] = other.args;
    const method = CALL.exec(origins.ofCallee(other)?.path ?? '')?.[1];
    return first && method === 'subscribe' && other.within.owner?.index === call.within.owner?.index ? topicsOf(method, first, context) : [];
  });
  return topics.length === 0 ? [null] : topics;
}

/** kafkajs: producers, and consumers where they are run. */
export default defineCodeReader({
  id: 'kafkajs',
  version: 1,
  code: {
    modules: ['kafkajs'],
    // A service wraps its client once, and uses the wrapper everywhere.
    words: ['kafka', 'Kafka', 'roducer', 'ublish'],
    call(call, context): readonly BehaviourDraft[] {
      const method = CALL.exec(context.origins.ofCallee(call)?.path ?? '')?.[1];
      const [first] = call.args;
      if (method === undefined || method === 'subscribe' || !first) return [];
      const base = { ...siteOfCall(call, context), broker: 'kafka' };
      if (method !== 'run') return topicsOf(method, first, context).map((topic) => ({ ...base, kind: 'producer', topic }));
      const { values } = context;
      const handler = handlerOf(values.property(first, 'eachMessage') ?? values.property(first, 'eachBatch'), context);
      return subscribed(call, context).map((topic) => ({ ...base, kind: 'consumer', topic, handler }));
    },
  },
});
