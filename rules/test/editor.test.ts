import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import plugin from '../src/index.ts';
import { emptyFolder, writeFiles } from './support/layOutCases.ts';
import { base, ENTITY, VERSIONED } from './support/orderOnBase.ts';

// One process that stays, as an editor's is: the same file is linted again after something else has changed.
const cwd = emptyFolder();
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const WAIVED = JSON.stringify({
  waivers: [{ guideline: 'entity-version', match: { entity: 'Order' }, owner: 'team-orders', reason: 'append only', expires: '9999-12-31' }],
});

const eslint = new ESLint({
  cwd,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser } },
    ...plugin.configs.all,
    { files: ['**/*.ts'], rules: { 'nilometer/entity-timestamps': 'off' } },
  ],
});
async function lint(text = ENTITY): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath: join(cwd, 'src/order.ts') });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}
/** The model looks at the disk again after a pause only: how long one has to be depends on how long looking took. */
const soon = (rules: string[]): Promise<void> => vi.waitFor(async () => expect(await lint()).toEqual(rules), { timeout: 10_000, interval: 200 });

it('sees what has changed since: the text that is not saved, the base class, the policy and what it extends', async () => {
  writeFiles(cwd, { 'src/order.ts': ENTITY, 'src/base.ts': VERSIONED });
  expect(await lint()).toEqual([]);
  expect(await lint(ENTITY.replace(' extends Base {}', ' {}'))).toEqual(['nilometer/entity-version']);
  expect(await lint()).toEqual([]);
  writeFiles(cwd, { 'src/base.ts': base('') });
  await soon(['nilometer/entity-version']);
  writeFiles(cwd, { 'nilometer.config.json': WAIVED });
  await soon([]);
  writeFiles(cwd, { 'nilometer.config.json': '{ "extends": "./shared.json" }', 'shared.json': '{}' });
  await soon(['nilometer/entity-version']);
  writeFiles(cwd, { 'shared.json': WAIVED });
  await soon([]);
  rmSync(join(cwd, 'nilometer.config.json'));
  await soon(['nilometer/entity-version']);
});
