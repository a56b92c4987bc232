import { join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { openProject } from '../../src/io/openProject.ts';
import { judge } from '../../src/judge.ts';
import { folderOf } from '../projectOf.ts';

const ROOT = folderOf({
  'nilometer.config.json': '{ "guidelines": { "uuid-primary-key": "error" } }',
  'base/thing.ts': "import { PrimaryGeneratedColumn } from 'typeorm';\nexport class Thing { @PrimaryGeneratedColumn() id: number }",
  'packages/x/src/heir.ts': "import { Entity } from 'typeorm'; import { Thing } from '../../../base/thing';\n@Entity() export class Heir extends Thing {}",
});

test.each([
  ['.', 'base/thing.ts'],
  ['packages/x', '../../base/thing.ts'],
  ['packages/x/src', '../../../base/thing.ts'],
])('seen from %s, the key of the base class is in %s', (path, site) => {
  const root = join(ROOT, path);
  const policy = loadPolicy({ from: root });
  const model = openProject({ root, policy, cache: 'memory' }).model();
  expect(model.entities.map(({ primaryKeySite }) => primaryKeySite?.file)).toEqual([site]);
  const messages = judge({ model, policy, now: new Date() }).map(({ message }) => message).filter((message) => message.includes('inherits'));
  expect(messages.map((message) => message.includes(`(${site}:2)`))).toEqual([true]);
});
