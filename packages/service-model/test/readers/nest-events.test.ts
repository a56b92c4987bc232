import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['events', {
    'a.ts': "import { EventEmitter2, OnEvent } from '@nestjs/event-emitter';\nexport class Users {\n  constructor(private readonly emitter: EventEmitter2) {}\n  create() { this.emitter.emit('user.created', {}); }\n  @OnEvent('user.created', { async: true }) onCreated() {}\n}",
  }, ['nest-events <- user.created in Users.create', 'nest-events -> user.created Users.onCreated in Users.onCreated']],
  ["Node's own emitter", {
    'a.ts': "import { EventEmitter } from 'node:events';\nimport { OnEvent } from './own';\nexport class Users extends EventEmitter { create() { this.emit('x'); }\n @OnEvent('x') onX() {} }",
  }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
