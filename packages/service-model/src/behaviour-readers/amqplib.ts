import { calleesOf } from '../behaviours/calleesOf.ts';
import { type MessageCall, messageCalls, type Tells } from '../behaviours/messageCalls.ts';
import { topicsAt } from '../behaviours/topicsAt.ts';
import { defineCodeReader } from '../reader.ts';

const AMQPLIB = String.raw`amqplib(?:/callback_api)?#(?:(?:connect(?:\(1?\))|(?:Connection|ChannelModel)\{\})\.create(?:Confirm)?Channel\(1?\)|(?:Confirm)?Channel\{\})`;
const MANAGER = String.raw`amqp-connection-manager#(?:(?:connect\(\)|\w*Connection\w*\{\})\.createChannel\(\)|ChannelWrapper\{\})(?:\.addSetup\(0\))?|amqp-connection-manager#(?:connect\(\)|\w*Connection\w*\{\})\.createChannel\.setup\(0\)`;
/** A channel, with promises, with callbacks, or kept open: https://amqp-node.github.io/amqplib/channel_api.html */
const CHANNEL = `^(?:${AMQPLIB}|${MANAGER})`;

/** What a message is sent to: by its key, or all that an exchange knows where there is none. */
const routed: Tells<(string | null)[]> = ({ args: [exchange, key] }, _, context) => {
  const keys = topicsAt(key, context);
  return keys[0] === '' ? topicsAt(exchange, context) : keys;
};

/** `const { queue } = await channel.assertQueue('mail')` says its name there. */
const heard: Tells<(string | null)[]> = ({ args: [queue] }, _, context) => {
  const asserted = queue && context.origins.of(queue);
  const step = asserted?.path.endsWith('.assertQueue().queue') ? asserted.steps.at(-1) : undefined;
  return topicsAt(step?.kind === 'call' ? step.args[0] : queue, context);
};

const TABLE: readonly MessageCall[] = [
  { callee: new RegExp(`${CHANNEL}\\.publish$`), kind: 'producer', topic: routed },
  { callee: new RegExp(`${CHANNEL}\\.sendToQueue$`), kind: 'producer', topic: 0 },
  { callee: new RegExp(`${CHANNEL}\\.consume$`), kind: 'consumer', topic: heard, handler: 1 },
];

/** amqplib and amqp-connection-manager: RabbitMQ by its channels. */
export default defineCodeReader({
  id: 'amqplib',
  version: 2,
  code: {
    modules: ['amqplib', 'amqp-connection-manager'],
    words: ['amqp', 'Amqp', 'abbit', 'RABBIT', 'essageQueue', 'ublish'],
    kinds: ['producer', 'consumer'],
    callees: calleesOf(TABLE),
    call: messageCalls('amqp', TABLE),
  },
});
