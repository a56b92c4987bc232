import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import plugin from '../src/index.ts';
import { emptyFolder, writeFiles } from './support/layOutCases.ts';
import { base, ENTITY, VERSIONED } from './support/orderOnBase.ts';

// An editor hands a linter the text of one file at a time: what is not saved in one tab bears on the next one's findings.
const cwd = emptyFolder();
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const eslint = new ESLint({
  cwd,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser } },
    ...plugin.configs.all,
    { files: ['**/*.ts'], rules: { 'nilometer/entity-timestamps': 'off' } },
  ],
});
async function lint(file: string, text: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath: join(cwd, file) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}
const MISSING = ['nilometer/entity-version'];

it('a base class that is edited and not saved counts for the entity in the next tab, until it is saved or given up', async () => {
  writeFiles(cwd, { 'src/order.ts': ENTITY, 'src/base.ts': VERSIONED });
  expect(await lint('src/order.ts', ENTITY)).toEqual([]);

  await lint('src/base.ts', base(''));
  expect(await lint('src/order.ts', ENTITY)).toEqual(MISSING);
  // A text that no rule would look into is one, too.
  await lint('src/base.ts', 'export class Base {}\n');
  expect(await lint('src/order.ts', ENTITY)).toEqual(MISSING);
  await lint('src/base.ts', VERSIONED);
  expect(await lint('src/order.ts', ENTITY)).toEqual([]);

  await lint('src/base.ts', base(''));
  writeFiles(cwd, { 'src/base.ts': `${VERSIONED}// saved by somebody else\n` });
  await vi.waitFor(async () => expect(await lint('src/order.ts', ENTITY)).toEqual([]), { timeout: 10_000, interval: 200 });
});
