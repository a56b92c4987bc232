import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

const CLIENT = "import { Kafka } from 'kafkajs';\nexport const kafka = new Kafka({ brokers: [] });\nexport const producer = kafka.producer();\n";
const EVENTS = `import { Injectable } from '@nestjs/common';
import { Producer } from 'kafkajs';
@Injectable()
export class Events {
  constructor(private readonly producer: Producer) {}
  async publishUserCreated(user) { await this.producer.send({ topic: 'user.created', messages: [{ value: JSON.stringify(user) }] }); }
  async publish(topic: string, user) { await this.producer.send({ topic, messages: [] }); }
}`;

test.each<[string, Tree, string[]]>([
  ['a producer of another file', {
    'kafka.ts': CLIENT,
    'users.ts': "import { producer } from './kafka';\nexport async function publish(user) { await producer.send({ topic: 'user.created', messages: [] }); }",
  }, ['kafka <- user.created in publish']],
  ['a topic of an enum, a class that is handed its client', {
    'topics.ts': "export enum Topics { Created = 'user.created' }",
    'a.ts': "import type { Producer } from 'kafkajs';\nimport { Topics } from './topics';\nexport class Users {\n  constructor(private readonly producer: Producer) {}\n  async create() { return this.producer.send({ topic: Topics.Created, messages: [] }); }\n}",
  }, ['kafka <- user.created in Users.create']],
  ['a batch', {
    'a.ts': `${CLIENT}export const publish = () => producer.sendBatch({ topicMessages: [{ topic: 'a', messages: [] }, { topic: 'b', messages: [] }] });`,
  }, ['kafka <- a in publish', 'kafka <- b in publish']],
  ['in a transaction', {
    'a.ts': `${CLIENT}export async function publish() { const transaction = await producer.transaction(); await transaction.send({ topic: 'a', messages: [] }); }`,
  }, ['kafka <- a in publish']],
  ['a helper with the topic handed in, from another file', {
    'kafka.ts': `${CLIENT}export const publish = (topic: string, value: unknown) => producer.send({ topic, messages: [{ value }] });`,
    'a.ts': "import { publish } from './kafka';\nexport async function create() { await publish('user.created', {}); }",
  }, ['kafka <- user.created in create via publish', 'kafka <- ? in publish']],
  ['a service that is injected', {
    'events.ts': EVENTS,
    'users.ts': "import { Events } from './events';\nexport class Users {\n  constructor(private readonly events: Events) {}\n  async create(user) { await this.events.publishUserCreated(user); }\n}",
  }, ['kafka <- user.created in Events.publishUserCreated', 'kafka <- ? in Events.publish', 'kafka <- user.created in Users.create via Events.publishUserCreated']],
  ['a topic handed to an injected service, as a constant', {
    'events.ts': EVENTS,
    'users.ts': "import { Events } from './events';\nconst TOPICS = { deleted: 'user.deleted' } as const;\nexport class Users {\n  constructor(private readonly events: Events) {}\n  async remove(user) { await this.events.publish(TOPICS.deleted, user); }\n}",
  }, ['kafka <- user.created in Events.publishUserCreated', 'kafka <- ? in Events.publish', 'kafka <- user.deleted in Users.remove via Events.publish']],
  ['what only passes on is no hop', {
    'events.ts': `${EVENTS}\nexport class Outbox {\n  constructor(private readonly events: Events, private readonly logger: Logger) {}\n  async publishLater(topic: string, user) { this.logger.log('later'); await this.events.publish(topic, user); }\n}`,
    'users.ts': "import { Outbox } from './events';\nexport class Users {\n  constructor(private readonly outbox: Outbox) {}\n  async remove(user) { await this.outbox.publishLater('user.deleted', user); }\n}",
  }, [
    'kafka <- user.created in Events.publishUserCreated', 'kafka <- ? in Events.publish', 'kafka <- ? in Outbox.publishLater via Events.publish',
    'kafka <- user.deleted in Users.remove via Outbox.publishLater',
  ]],
  ['two hops are one too many', {
    'events.ts': `${EVENTS}\nexport class Users {\n  constructor(private readonly events: Events, private readonly users: Map<string, unknown>) {}\n  async create(user) { this.users.set(user.id, user); await this.events.publishUserCreated(user); }\n}`,
    'controller.ts': "import { Users } from './events';\nexport class Controller {\n  constructor(private readonly users: Users) {}\n  async publishAll(user) { await this.users.create(user); }\n}",
  }, ['kafka <- user.created in Events.publishUserCreated', 'kafka <- ? in Events.publish', 'kafka <- user.created in Users.create via Events.publishUserCreated']],
  ['within a promise', {
    'kafka.ts': `${CLIENT}export function publish(topic) { return new Promise((resolve) => { producer.send({ topic, messages: [] }).then(resolve); }); }`,
    'a.ts': "import { publish } from './kafka';\nexport const create = () => publish('user.created');",
  }, ['kafka <- user.created in create via publish', 'kafka <- ? in publish']],
  ['a consumer with its handler', {
    'a.ts': "import { Kafka } from 'kafkajs';\nconst consumer = new Kafka({}).consumer({ groupId: 'x' });\nasync function handle({ message }) {}\nexport async function start() {\n  await consumer.subscribe({ topics: ['a', 'b'] });\n  await consumer.run({ eachMessage: handle });\n}",
  }, ['kafka -> a handle in start', 'kafka -> b handle in start']],
  ['two consumers in one function', {
    'a.ts': "import { Kafka } from 'kafkajs';\nconst kafka = new Kafka({});\nexport async function start() {\n  const one = kafka.consumer({ groupId: '1' });\n  const two = kafka.consumer({ groupId: '2' });\n  await one.subscribe({ topic: 'a' });\n  await two.subscribe({ topic: 'b' });\n  await one.run({ eachMessage: async function first() {} });\n  await two.run({ eachBatch: async function second() {} });\n}",
  }, ['kafka -> a first in start', 'kafka -> b second in start']],
  ['a class whose client is made in its constructor, its handler bound', {
    'a.ts': "import { Consumer, Kafka } from 'kafkajs';\nexport class UserConsumer {\n  private readonly consumer: Consumer;\n  constructor(private readonly kafka: Kafka) { this.consumer = kafka.consumer({ groupId: 'x' }); }\n  async onModuleInit() { await this.consumer.subscribe({ topic: 'user.created' }); }\n  async run() { await this.consumer.run({ eachMessage: this.handle.bind(this) }); }\n  private async handle() {}\n}",
  }, ['kafka -> user.created UserConsumer.handle in UserConsumer.run']],
  ["a base class of the company's own", {
    'base.ts': "import { Kafka } from 'kafkajs';\nexport abstract class KafkaConsumer {\n  abstract topic: string;\n  abstract handle(message): Promise<void>;\n  constructor(private readonly kafka: Kafka) {}\n  async start() {\n    const consumer = this.kafka.consumer({ groupId: 'x' });\n    await consumer.subscribe({ topic: this.topic });\n    await consumer.run({ eachMessage: async ({ message }) => { await this.handle(message); } });\n  }\n}",
    'user.ts': "import { KafkaConsumer } from './base';\nexport class UserConsumer extends KafkaConsumer {\n  topic = 'user.created';\n  async handle(message) {}\n}",
    'main.ts': "import { UserConsumer } from './user';\nexport const main = (kafka) => new UserConsumer(kafka).start();",
  }, ['kafka -> ? eachMessage in KafkaConsumer.start', 'kafka -> user.created UserConsumer.handle in main via KafkaConsumer.start']],
  ['a base that is told its topic', {
    'base.ts': "import { Producer } from 'kafkajs';\nexport abstract class BasePublisher {\n  constructor(private readonly producer: Producer, private readonly topic: string) {}\n  publish(value) { return this.producer.send({ topic: this.topic, messages: [value] }); }\n}\nexport class UserPublisher extends BasePublisher { constructor(producer: Producer) { super(producer, 'users'); } }",
    'users.ts': "import { UserPublisher } from './base';\nexport class Users { constructor(private readonly events: UserPublisher) {}\n async create(user) { await this.events.publish(user); } }",
  }, ['kafka <- ? in BasePublisher.publish', 'kafka <- users in Users.create via BasePublisher.publish']],
  ['an object of functions', {
    'events.ts': `${CLIENT}export const events = { userCreated(user) { return producer.send({ topic: 'user.created', messages: [user] }); } };`,
    'users.ts': "import { events } from './events';\nexport const publishAll = (user) => events.userCreated(user);",
  }, ['kafka <- user.created in userCreated', 'kafka <- user.created in publishAll via userCreated']],
  ['something else that sends', {
    'a.ts': "import { Kafka } from 'kafkajs';\nexport const send = (res) => res.send({ topic: 'x' });",
  }, []],
  ['a producer of another library', {
    'a.ts': "import { Kafka } from './own-kafka';\nexport const publish = () => new Kafka({}).producer().send({ topic: 'x' });",
  }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});

test('a text that is not saved yet, and that the index has never seen', () => {
  const { behaviours } = projectOf({}).modelOfFile('new.ts', `${CLIENT}export const publish = () => producer.send({ topic: 'a', messages: [] });`);
  expect(behaviours.map(({ kind, in: where }) => `${kind} in ${where}`)).toEqual(['producer in publish']);
});
