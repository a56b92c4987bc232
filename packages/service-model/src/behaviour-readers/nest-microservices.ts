import { consumingMethods } from '../behaviours/consumingMethods.ts';
import type { Decoration } from '../behaviours/decorations.ts';
import { itemsOf } from '../behaviours/itemsOf.ts';
import { reachOf } from '../behaviours/reach/reachOf.ts';
import { siteOfCall } from '../behaviours/siteOfCall.ts';
import type { Located } from '../link/code.ts';
import { type BehaviourDraft, type CodeContext, defineCodeReader } from '../reader.ts';
import { isObjectExpr } from '../syntax/expr.ts';

const CLIENT = /^@nestjs\/microservices#(?:(Client\w+)\{\}|ClientProxyFactory\.create\(\))\.(emit|send)$/;

/** Which broker a client speaks to, where its class says it: https://docs.nestjs.com/microservices/basics#client-producer-class */
const BROKERS: Readonly<Record<string, string>> = {
  ClientKafka: 'kafka', ClientKafkaProxy: 'kafka', ClientNats: 'nats', ClientRMQ: 'amqp', ClientRedis: 'redis', ClientMqtt: 'mqtt', ClientTCP: 'tcp',
};

/** `'user.created'`, or an object, which Nest itself compares as JSON: `{"cmd":"sum"}`. */
function patternText(at: Located, { values }: CodeContext): string | null {
  if (!isObjectExpr(values.resolve(at).expr)) return values.text(at);
  const { entries, open } = values.properties(at);
  const texts = entries.map(({ name, value }) => [name, values.text(value)] as const);
  return open || texts.some(([, text]) => text === null) ? null : JSON.stringify(Object.fromEntries(texts));
}

/** One handler may hear several patterns. */
function patternsOf({ path, args: [pattern] }: Decoration, by: 'EventPattern' | 'MessagePattern', context: CodeContext): (string | null)[] {
  if (path !== `@nestjs/microservices#${by}`) return [];
  return pattern ? itemsOf(pattern, context).map((item) => patternText(item, context)) : [null];
}

/** @nestjs/microservices: handlers, and clients of whatever transport. */
export default defineCodeReader({
  id: 'nest-microservices',
  version: 3,
  code: {
    modules: ['@nestjs/microservices'],
    words: ['ClientProxy', 'ClientKafka', 'EventPattern', 'MessagePattern'],
    kinds: ['producer', 'consumer'],
    callees: [CLIENT],
    call(call, context): readonly BehaviourDraft[] {
      const found = CLIENT.exec(context.origins.ofCallee(call)?.path ?? '');
      const [pattern] = call.args;
      if (!found || !pattern) return [];
      return [{ ...siteOfCall(call, context), kind: 'producer', broker: BROKERS[found[1] ?? ''] ?? 'nest', topic: patternText(pattern, context), reach: 'network', ...(found[2] === 'send' ? { answers: true } : {}), ...reachOf(call.args.slice(1), context) }];
    },
    declared: (file, context) => [
      ...consumingMethods(file, 'nest', (decoration) => patternsOf(decoration, 'EventPattern', context), context),
      ...consumingMethods(file, 'nest', (decoration) => patternsOf(decoration, 'MessagePattern', context), context).map((one) => ({ ...one, answers: true as const })),
    ],
  },
});
