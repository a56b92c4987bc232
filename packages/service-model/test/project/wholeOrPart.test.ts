import { join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { openProject } from '../../src/io/openProject.ts';
import { modelText } from '../../src/modelText.ts';
import { folderOf } from '../projectOf.ts';

const THING = "import { Entity, PrimaryGeneratedColumn } from 'typeorm';\n@Entity() export class Thing { @PrimaryGeneratedColumn() id: number }";
const ROOT = folderOf({
  'nilometer.config.json': '{}',
  'test/e2e/thing.ts': THING,
  'packages/x/src/thing.ts': THING,
  'packages/x/test/thing.ts': THING,
  'base/thing.ts': THING,
});
const modelOf = (path: string) => {
  const root = join(ROOT, path);
  return openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory' }).model();
};

test.each([
  ['.', 2, 2],
  ['test', 0, 1],
  ['test/e2e', 0, 1],
  ['packages/x', 1, 1],
  ['packages/x/src', 1, 0],
  ['packages/x/test', 0, 1],
])('of %s, %i entities are judged and %i stand in tests', (path, judged, inTests) => {
  const model = modelOf(path);
  expect([model.entities.length, model.entitiesInTests]).toEqual([judged, inTests]);
  expect(modelText(model).includes('in tests passed by')).toBe(inTests > 0);
});
