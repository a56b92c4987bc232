import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['a producer and a consumer', {
    'a.js': "const Kafka = require('node-rdkafka');\nconst producer = new Kafka.Producer({});\nexports.publish = (user) => producer.produce('user.created', null, Buffer.from(user));\nconst consumer = new Kafka.KafkaConsumer({}, {});\nconsumer.on('ready', () => { consumer.subscribe(['user.created', 'user.deleted']); consumer.consume(); });\nconsumer.on('data', onData);\nfunction onData(message) {}",
  }, ['kafka <- user.created in publish', 'kafka -> user.created onData', 'kafka -> user.deleted onData']],
  ['a producer of something else', { 'a.js': "require('node-rdkafka');\nconst { Producer } = require('./own');\nnew Producer({}).produce('x');" }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
