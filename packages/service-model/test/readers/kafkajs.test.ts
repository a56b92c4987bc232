import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

/** What is seen, in short: kind, topic, function, and the helper's name. */
const seen = (tree: Tree) => projectOf(tree).model().behaviours.map((one) => {
  if (one.kind !== 'producer' && one.kind !== 'consumer') return one.kind;
  const handler = one.kind === 'consumer' ? ` -> ${one.handler?.name ?? '?'}` : '';
  return `${one.kind} ${one.topic ?? '?'} in ${one.in}${handler}${one.via ? ` via ${one.via.name}` : ''}`;
});

const CLIENT = "import { Kafka } from 'kafkajs';\nexport const kafka = new Kafka({ brokers: [] });\nexport const producer = kafka.producer();\n";

test.each<[string, Tree, string[]]>([
  ['a producer of another file', {
    'kafka.ts': CLIENT,
    'users.ts': "import { producer } from './kafka';\nexport async function publish(user) { await producer.send({ topic: 'user.created', messages: [] }); }",
  }, ['producer user.created in publish']],
  ['in one file', {
    'a.ts': `${CLIENT}export async function publish() { await producer.send({ topic: 'user.created', messages: [] }); }`,
  }, ['producer user.created in publish']],
  ['a topic of an enum, a class that is handed its client', {
    'topics.ts': "export enum Topics { Created = 'user.created' }",
    'a.ts': "import type { Producer } from 'kafkajs';\nimport { Topics } from './topics';\nexport class Users {\n  constructor(private readonly producer: Producer) {}\n  async create() { return this.producer.send({ topic: Topics.Created, messages: [] }); }\n}",
  }, ['producer user.created in Users.create']],
  ['a helper with the topic handed in, from another file', {
    'kafka.ts': `${CLIENT}export const publish = (topic: string, value: unknown) => producer.send({ topic, messages: [{ value }] });`,
    'a.ts': "import { publish } from './kafka';\nexport async function create() { await publish('user.created', {}); }",
  }, ['producer user.created in create via publish', 'producer ? in publish']],
  ['a consumer with its handler', {
    'a.ts': "import { Kafka } from 'kafkajs';\nconst consumer = new Kafka({}).consumer({ groupId: 'x' });\nasync function handle({ message }) {}\nexport async function start() {\n  await consumer.subscribe({ topics: ['a', 'b'] });\n  await consumer.run({ eachMessage: handle });\n}",
  }, ['consumer a in start -> handle', 'consumer b in start -> handle']],
  ['something else that sends', {
    'a.ts': "import { Kafka } from 'kafkajs';\nexport const send = (res) => res.send({ topic: 'x' });",
  }, []],
])('%s', (_, tree, expected) => {
  expect(seen(tree)).toEqual(expected);
});
