import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['handlers', {
    'patterns.ts': "export const PATTERNS = { created: 'user.created' } as const;",
    'a.ts': "import { Ctx, EventPattern, MessagePattern, Payload } from '@nestjs/microservices';\nimport { PATTERNS } from './patterns';\nexport class Users {\n  @EventPattern(PATTERNS.created) onCreated(@Payload() user) {}\n  @MessagePattern({ cmd: 'count', version: 1 }) count() {}\n  @EventPattern(['a', 'b']) both() {}\n  @MessagePattern(make()) computed() {}\n}",
  }, [
    'nest -> user.created Users.onCreated in Users.onCreated', 'nest -> {"cmd":"count","version":"1"} Users.count in Users.count',
    'nest -> a Users.both in Users.both', 'nest -> b Users.both in Users.both', 'nest -> ? Users.computed in Users.computed',
  ]],
  ['clients', {
    'a.ts': "import { Client, ClientKafka, ClientProxy, Transport } from '@nestjs/microservices';\nimport { Inject } from '@nestjs/common';\nimport { firstValueFrom } from 'rxjs';\nexport class Users {\n  @Client({ transport: Transport.KAFKA }) kafka: ClientKafka;\n  constructor(@Inject('USERS') private readonly client: ClientProxy) {}\n  async create() { this.kafka.emit('user.created', {}); return firstValueFrom(this.client.send({ cmd: 'sum' }, [])); }\n}",
  }, ['kafka <- user.created in Users.create', 'nest <- {"cmd":"sum"} in Users.create']],
  ['an emitter of something else', {
    'a.ts': "import { ClientProxy } from '@nestjs/microservices';\nexport const f = (socket) => socket.emit('user.created', {});",
  }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
