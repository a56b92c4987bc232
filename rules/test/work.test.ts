import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { sharedProject } from '../src/io/sharedProject.ts';
import { copyOfService } from './support/copyOfService.ts';

const cwd = copyOfService();
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Lints the service with all rules; how many files that were, and how many of them our model parsed for it. */
async function lint(): Promise<{ files: number; parsed: number }> {
  const before = sharedProject(cwd).counts().filesParsed;
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, ...plugin.configs.all],
  });
  const { length: files } = await eslint.lintFiles(['.']);
  return { files, parsed: sharedProject(cwd).counts().filesParsed - before };
}

it('five rules parse a file once at most, and never again while it stays the same', async () => {
  const first = await lint();
  expect(first.parsed).toBeGreaterThan(0);
  expect(first.parsed).toBeLessThanOrEqual(first.files);
  expect(await lint()).toEqual({ files: first.files, parsed: 0 });
});
