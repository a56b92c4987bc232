import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const generator = join(dirname(createRequire(import.meta.url).resolve('eslint-doc-generator/package.json')), 'dist/bin/eslint-doc-generator.js');

it('the table of rules in the README and the head of each page are what `npm run docs -w rules` writes', () => {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const run = spawnSync(process.execPath, [generator, '--check'], { cwd, encoding: 'utf8' });
  expect(run.stdout + run.stderr).toBe('');
  expect(run.status).toBe(0);
});
