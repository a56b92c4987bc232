import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['promises', {
    'a.ts': "import amqplib from 'amqplib';\nexport async function publish(user) {\n  const connection = await amqplib.connect('amqp://x');\n  const channel = await connection.createChannel();\n  channel.sendToQueue('mails', Buffer.from('x'));\n  channel.publish('users', 'user.created', Buffer.from('x'));\n  channel.publish('fan', '', Buffer.from('x'));\n}",
  }, ['amqp <- mails in publish', 'amqp <- user.created in publish', 'amqp <- fan in publish']],
  ['promises, chained', {
    'a.js': "const amqp = require('amqplib');\nexports.publish = () => amqp.connect('x').then((connection) => connection.createConfirmChannel()).then((channel) => channel.sendToQueue('mails', Buffer.from('x')));",
  }, ['amqp <- mails in publish']],
  ['callbacks', {
    'a.js': "const amqp = require('amqplib/callback_api');\namqp.connect('x', (error, connection) => {\n  connection.createChannel((failed, channel) => {\n    channel.consume('mails', function onMail(message) {});\n  });\n});",
  }, ['amqp -> mails onMail']],
  ['a consumer of the queue that it asserts', {
    'a.ts': "import { Channel } from 'amqplib';\nexport async function listen(channel: Channel) {\n  const { queue } = await channel.assertQueue('mails', { durable: true });\n  await channel.consume(queue, onMail);\n}\nasync function onMail() {}",
  }, ['amqp -> mails onMail in listen']],
  ["the company's own client", {
    'mq.js': "const amqplib = require('amqplib');\nclass Client {\n  async connect() { this.connection = await amqplib.connect('x'); this.channel = await this.connection.createChannel(); }\n  async publish(exchange, key, message) { await this.channel.publish(exchange, key, Buffer.from(message)); }\n  async consume(queue, onMessage) { await this.channel.consume(queue, async (message) => { await onMessage(message); }); }\n}\nmodule.exports = Client;",
    'orders.js': "const Client = require('./mq');\nmodule.exports.publishOrder = async (order) => { await new Client().publish('orders', 'order.created', order); };",
  }, ['amqp <- ? in Client.publish', 'amqp -> ?  in Client.consume', 'amqp <- order.created in publishOrder via Client.publish']],
  ['a channel that is handed in', {
    'mq.js': "exports.publish = (channel, key, message) => channel.publish('users', key, message);",
    'users.js': "const { connect } = require('amqplib');\nconst { publish } = require('./mq');\nexports.create = async (user) => { const channel = await (await connect('x')).createChannel(); publish(channel, 'user.created', user); };",
  }, ['amqp <- user.created in create via publish']],
  ['amqp-connection-manager', {
    'a.ts': "import { connect, ChannelWrapper } from 'amqp-connection-manager';\nexport class Users {\n  private readonly channel: ChannelWrapper = connect(['x']).createChannel({ json: true });\n  async create(user) { await this.channel.sendToQueue('users', user); }\n}",
  }, ['amqp <- users in Users.create']],
  ['a channel that is set up', {
    'a.js': "const amqp = require('amqp-connection-manager');\nconst connection = amqp.connect(['x']);\nexports.channel = connection.createChannel({ setup: (channel) => channel.consume('mails', function onMail() {}) });",
  }, ['amqp -> mails onMail in setup']],
  ['a channel of something else', {
    'a.ts': "import { connect } from 'amqplib';\nexport const send = (channel) => { channel.publish('users', 'user.created'); channel.consume('x', () => {}); };",
  }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
