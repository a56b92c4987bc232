import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import plugin from '../src/index.ts';
import { type Facts, sharedProject } from '../src/io/sharedProject.ts';
import { copyOfService } from './support/copyOfService.ts';

const cwd = copyOfService();
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** Lints the service with all rules; how many files that were, and how many of them each of our models parsed for it. */
async function lint(): Promise<{ files: number; entities: number; behaviours: number }> {
  const parsedFor = (facts: Facts): number => sharedProject(cwd, facts).counts().filesParsed;
  const before = { entities: parsedFor('entities'), behaviours: parsedFor('behaviours') };
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, ...plugin.configs.all],
  });
  const { length: files } = await eslint.lintFiles(['.']);
  return { files, entities: parsedFor('entities') - before.entities, behaviours: parsedFor('behaviours') - before.behaviours };
}

// What a file hands on is looked at before its code is asked for.
it('all rules parse a file once at most for entities, twice for what code does, and never again while it stays the same', async () => {
  const first = await lint();
  expect(first.entities).toBeGreaterThan(0);
  expect(first.entities).toBeLessThanOrEqual(first.files);
  expect(first.behaviours).toBeGreaterThan(0);
  expect(first.behaviours).toBeLessThanOrEqual(2 * first.files);
  expect(await lint()).toEqual({ files: first.files, entities: 0, behaviours: 0 });
});
