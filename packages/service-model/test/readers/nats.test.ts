import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['a connection', {
    'a.ts': "import { connect, JSONCodec } from 'nats';\nexport async function main() {\n  const nc = await connect({ servers: 'x' });\n  nc.publish('user.created', JSONCodec().encode({}));\n  await nc.request('user.get');\n  nc.subscribe('user.deleted', { callback: onDeleted });\n  const subscription = nc.subscribe('user.updated');\n}\nfunction onDeleted() {}",
  }, ['nats <- user.created in main', 'nats <- user.get in main', 'nats -> user.deleted onDeleted in main', 'nats -> user.updated ? in main']],
  ['JetStream', {
    'a.ts': "import type { JetStreamClient, NatsConnection } from 'nats';\nexport class Users {\n  constructor(private readonly js: JetStreamClient, private readonly nc: NatsConnection) {}\n  async create() { await this.js.publish('user.created'); await this.nc.jetstream().publish('user.stored'); }\n}",
  }, ['nats <- user.created in Users.create', 'nats <- user.stored in Users.create']],
  ['NATS Streaming', {
    'a.ts': "import nats from 'node-nats-streaming';\nconst stan = nats.connect('a', 'b');\nstan.on('connect', () => {\n  const subscription = stan.subscribe('ticket:created', 'group');\n  subscription.on('message', onTicket);\n  stan.publish('ticket:seen', '{}');\n});\nfunction onTicket(message) {}",
  }, ['nats -> ticket:created onTicket', 'nats <- ticket:seen']],
  ["the company's own base classes", {
    'base.ts': "import { Message, Stan } from 'node-nats-streaming';\nexport abstract class Listener {\n  abstract subject: string;\n  abstract onMessage(data: unknown, message: Message): void;\n  constructor(private client: Stan) {}\n  listen() {\n    const subscription = this.client.subscribe(this.subject, 'group');\n    subscription.on('message', (message: Message) => { this.onMessage(JSON.parse(message.getData()), message); });\n  }\n}\nexport abstract class Publisher {\n  abstract subject: string;\n  constructor(private client: Stan) {}\n  publish(data: unknown) { return new Promise<void>((resolve) => { this.client.publish(this.subject, JSON.stringify(data), () => resolve()); }); }\n}",
    'subjects.ts': "export enum Subjects { Created = 'user:created', Deleted = 'user:deleted' }",
    'users.ts': "import { Listener, Publisher } from './base';\nimport { Subjects } from './subjects';\nexport class CreatedListener extends Listener {\n  subject: Subjects.Created = Subjects.Created;\n  onMessage(data) {}\n}\nexport class DeletedPublisher extends Publisher {\n  readonly subject = Subjects.Deleted;\n}",
    'wrapper.ts': "import nats, { Stan } from 'node-nats-streaming';\nclass NatsWrapper {\n  private _client?: Stan;\n  get client() { if (!this._client) throw new Error('not connected'); return this._client; }\n}\nexport const natsWrapper = new NatsWrapper();",
    'z.ts': "import { CreatedListener, DeletedPublisher } from './users';\nimport { natsWrapper } from './wrapper';\nexport async function main() {\n  new CreatedListener(natsWrapper.client).listen();\n  await new DeletedPublisher(natsWrapper.client).publish({ id: 1 });\n}",
  }, [
    'nats -> ?  in Listener.listen', 'nats <- ? in Publisher.publish',
    'nats -> user:created CreatedListener.onMessage in main via Listener.listen', 'nats <- user:deleted in main via Publisher.publish',
  ]],
  ['base classes of a package that can not be read', {
    'users.ts': "import { Listener, Publisher } from '@acme/common';\nimport { Message, Stan } from 'node-nats-streaming';\nexport class CreatedListener extends Listener {\n  subject = 'user:created';\n  async onMessage(data, message: Message) { await new SeenPublisher(this.client).publish(data); }\n}\nexport class SeenPublisher extends Publisher { subject = 'user:seen'; }\nexport async function main(client: Stan) { new CreatedListener(client).listen(); await new SeenPublisher(client).publish({}); }",
  }, ['nats -> user:created CreatedListener.onMessage in CreatedListener', 'nats <- user:seen in CreatedListener.onMessage', 'nats <- user:seen in main']],
  ['a class with a subject that knows no NATS', {
    'a.ts': "import { Mail } from '@acme/mail';\nimport 'nats';\nexport class Welcome extends Mail { subject = 'Welcome'; onMessage(data) {} }\nexport const send = (transport) => new Welcome(transport).publish();",
  }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
