import { expect, test } from 'vitest';
import type { Tree } from '../projectOf.ts';
import { behavioursIn } from './behavioursIn.ts';

test.each<[string, Tree, string[]]>([
  ['a subscriber of an entity, one for each hook', {
    'a.ts': "import { EventSubscriber } from 'typeorm';\nimport { User } from './user';\n@EventSubscriber()\nexport class UserSubscriber {\n  listenTo() { return User; }\n  afterInsert(event) {}\n  beforeUpdate(event) {}\n  helper() {}\n}",
    'user.ts': 'export class User {}',
  }, ['typeorm-events -> User UserSubscriber.afterInsert in UserSubscriber', 'typeorm-events -> User UserSubscriber.beforeUpdate in UserSubscriber']],
  ['one whose hooks its base class has', {
    'a.ts': "import { EventSubscriber } from 'typeorm';\nimport { Base } from './base';\n@EventSubscriber()\nexport class All extends Base {}",
    'base.ts': 'export class Base { afterInsert() {} }',
  }, ['typeorm-events -> ? ? in All']],
  ['a class of another EventSubscriber', { 'a.ts': "import { EventSubscriber } from '@acme/events';\n@EventSubscriber()\nexport class A { afterInsert() {} }" }, []],
])('%s', (_, tree, expected) => {
  expect(behavioursIn(tree)).toEqual(expected);
});
