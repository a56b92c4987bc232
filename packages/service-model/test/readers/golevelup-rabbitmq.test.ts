import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['handlers and a publisher', {
    'a.ts': "import { AmqpConnection, RabbitRPC, RabbitSubscribe } from '@golevelup/nestjs-rabbitmq';\nexport class Mails {\n  constructor(private readonly amqp: AmqpConnection) {}\n  @RabbitSubscribe({ exchange: 'users', routingKey: ['user.created', 'user.updated'], queue: 'mails' })\n  async onUser() { await this.amqp.publish('mails', 'mail.sent', {}); }\n  @RabbitRPC({ exchange: 'users', queue: 'count' })\n  count() {}\n}",
  }, ['amqp -> user.created Mails.onUser in Mails.onUser', 'amqp -> user.updated Mails.onUser in Mails.onUser', 'amqp <- mail.sent in Mails.onUser', 'amqp -> count Mails.count in Mails.count']],
  ["the company's own decorator", {
    'on.ts': "import { applyDecorators, Injectable } from '@nestjs/common';\nimport { RabbitSubscribe } from '@golevelup/nestjs-rabbitmq';\nexport function OnUser(routingKey: string) { return applyDecorators(RabbitSubscribe({ exchange: 'users', routingKey })); }",
    'a.ts': "import { OnUser } from './on';\nimport '@golevelup/nestjs-rabbitmq';\nexport class Mails { @OnUser('user.created') onUser() {} }",
  }, ['amqp -> user.created Mails.onUser in Mails.onUser']],
  ['a decorator of the same name', {
    'a.ts': "import '@golevelup/nestjs-rabbitmq';\nimport { RabbitSubscribe } from './own';\nexport class Mails { @RabbitSubscribe({ routingKey: 'x' }) onUser() {} }",
  }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
