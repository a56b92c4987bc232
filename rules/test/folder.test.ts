import * as parser from '@typescript-eslint/parser';
import { loadPolicy } from '@nilometer/policy';
import { judge, openProject } from '@nilometer/service-model';
import { ESLint } from 'eslint';
import { rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { emptyFolder, writeFiles } from './support/layOutCases.ts';

const ENTITY = "import { Entity, PrimaryGeneratedColumn } from 'typeorm';\n@Entity() export class Order { @PrimaryGeneratedColumn() id: number }\n";
const HEIR = "import { Entity } from 'typeorm';\nimport { Base } from '../../../base';\nimport moment from 'moment';\n@Entity() export class Heir extends Base {}\n";
const BASE = "import { PrimaryGeneratedColumn } from 'typeorm';\nexport class Base { @PrimaryGeneratedColumn() id: number }\n";

const cwd = emptyFolder();
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
writeFiles(cwd, {
  'nilometer.config.json': '{}',
  'base.ts': BASE,
  'packages/x/src/order.ts': ENTITY,
  'packages/x/src/heir.ts': HEIR,
  'packages/x/src/test-results/order.ts': ENTITY,
  'packages/x/test/order.ts': ENTITY,
  'test/e2e/order.ts': ENTITY,
  'test/e2e/uses.ts': "import moment from 'moment';\n",
});

const eslint = new ESLint({
  cwd,
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, ...plugin.configs.all],
});
const fromCwd = (file: string): string => relative(cwd, file).split(sep).join('/');

async function byEslint(path: string): Promise<string[]> {
  const results = await eslint.lintFiles([path]);
  return results.flatMap(({ filePath, messages }) => messages.map(({ ruleId, line, column }) => `${fromCwd(filePath)}:${line}:${column} ${ruleId}`)).sort();
}

/** As `nilometer lint` reads what it is given: the folder is the root of the model. */
function byModel(path: string): string[] {
  const root = join(cwd, path);
  const policy = loadPolicy({ from: root });
  const model = openProject({ root, policy, cache: 'memory' }).model();
  return judge({ model, policy, now: new Date() })
    .map(({ file, range, guideline }) => `${fromCwd(join(root, file))}:${range.start.line}:${range.start.column} nilometer/${guideline}`)
    .sort();
}

it.each([
  ['.', 11],
  ['packages/x', 10],
  ['packages/x/src', 10],
  ['packages/x/src/test-results', 3],
  ['packages/x/test', 0],
  ['test', 1],
  ['test/e2e', 1],
])('of %s alone, ESLint and the model see the same %i findings', async (path, count) => {
  const found = await byEslint(path);
  expect(found).toEqual(byModel(path));
  expect(found).toHaveLength(count);
});
