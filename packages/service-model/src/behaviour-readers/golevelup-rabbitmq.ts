import { consumingMethods } from '../behaviours/consumingMethods.ts';
import type { Decoration } from '../behaviours/decorations.ts';
import { calleesOf } from '../behaviours/calleesOf.ts';
import { type MessageCall, messageCalls } from '../behaviours/messageCalls.ts';
import { topicsAt } from '../behaviours/topicsAt.ts';
import { type CodeContext, defineCodeReader } from '../reader.ts';

const DECORATOR = /^@golevelup\/nestjs-rabbitmq#Rabbit(?:Subscribe|RPC|Handler)$/;
const CONNECTION = '^@golevelup/nestjs-rabbitmq#AmqpConnection\\{\\}';

const TABLE: readonly MessageCall[] = [
  { callee: new RegExp(`${CONNECTION}\\.publish$`), kind: 'producer', topic: 1 },
  { callee: new RegExp(`${CONNECTION}\\.request$`), kind: 'producer', topic: [0, 'routingKey'] },
  { callee: new RegExp(`${CONNECTION}\\.create(?:Subscriber|Rpc|BatchSubscriber)$`), kind: 'consumer', topic: [1, 'routingKey'], handler: 0 },
];

/** By routing key, else by queue; a handler that is only named is configured elsewhere. */
function topicsOf({ path, args: [options] }: Decoration, context: CodeContext): (string | null)[] {
  if (!DECORATOR.test(path)) return [];
  const { values } = context;
  return topicsAt(options && (values.property(options, 'routingKey') ?? values.property(options, 'queue')), context);
}

const isRpc = ({ path }: Decoration): boolean => path.endsWith('#RabbitRPC');

/** @golevelup/nestjs-rabbitmq: https://golevelup.github.io/nestjs/modules/rabbitmq */
export default defineCodeReader({
  id: 'golevelup-rabbitmq',
  version: 3,
  code: {
    modules: ['@golevelup/nestjs-rabbitmq'],
    kinds: ['producer', 'consumer'],
    callees: calleesOf(TABLE),
    call: messageCalls('amqp', TABLE),
    declared: (file, context) => [
      ...consumingMethods(file, 'amqp', (decoration) => (isRpc(decoration) ? [] : topicsOf(decoration, context)), context),
      ...consumingMethods(file, 'amqp', (decoration) => (isRpc(decoration) ? topicsOf(decoration, context) : []), context).map((one) => ({ ...one, answers: true as const })),
    ],
  },
});
