import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['a bus and its handlers', {
    'event.ts': 'export class UserCreated { constructor(readonly id: string) {} }\nexport class UserSeen {}',
    'a.ts': "import { EventBus, EventsHandler } from '@nestjs/cqrs';\nimport { UserCreated, UserSeen } from './event';\nexport class Users {\n  constructor(private readonly bus: EventBus) {}\n  create() { const event = new UserCreated('1'); this.bus.publish(event); this.bus.publishAll([event, new UserSeen()]); }\n}\n@EventsHandler(UserCreated, UserSeen)\nexport class Handler { handle(event) {} }",
  }, ['cqrs <- UserCreated in Users.create', 'cqrs <- UserCreated in Users.create', 'cqrs <- UserSeen in Users.create', 'cqrs -> UserCreated Handler.handle in Handler', 'cqrs -> UserSeen Handler.handle in Handler']],
  ['an aggregate', {
    'a.ts': "import { AggregateRoot } from '@nestjs/cqrs';\nimport { UserCreated } from './lost';\nexport class User extends AggregateRoot { create() { this.apply(new UserCreated()); } }",
  }, ['cqrs <- UserCreated in User.create']],
  ["a bus of the company's own, and a command", {
    'bus.ts': 'export class EventBus { publish(event) {} }',
    'a.ts': "import { CommandBus } from '@nestjs/cqrs';\nimport { EventBus } from './bus';\nexport class Users { constructor(private bus: EventBus, private commands: CommandBus) {}\n f() { this.bus.publish(new Date()); this.commands.execute({}); } }",
  }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
