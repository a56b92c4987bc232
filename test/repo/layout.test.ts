import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/root.ts';
import { textOf, trackedFiles } from '../support/trackedFiles.ts';

test('the top level holds what docs/contributing.md lists, and dotfiles', () => {
  const top = new Set(trackedFiles.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));
  const allowed = [
    'LICENSE', 'README.md', 'bench', 'codemods', 'docs', 'fixtures', 'package-lock.json', 'package.json', 'packages', 'rules', 'test', 'tsconfig.json',
  ];
  expect([...top].filter((name) => !allowed.includes(name))).toEqual([]);
});

test.each(['generate-indexes', 'generate-page'])('what %s writes is fresh', (name) => {
  const script = join(root, `.config/scripts/${name}.mjs`);
  expect(() => execFileSync(process.execPath, [script, '--check'], { cwd: root, stdio: 'pipe' })).not.toThrow();
});

test('every workspace has a README, and says which files it publishes', () => {
  const workspaces = trackedFiles.filter((file) => /^(?:packages\/[^/]+|rules|codemods)\/package\.json$/.test(file));
  expect(workspaces).toHaveLength(7);
  for (const file of workspaces) {
    expect(trackedFiles).toContain(file.replace('package.json', 'README.md'));
    const { files }: { files?: string[] } = JSON.parse(textOf(file));
    expect(files).toContain('!dist/.tsbuildinfo');
  }
});

test('every recipe has its page and its cases', () => {
  const recipes = trackedFiles.flatMap((file) => /^codemods\/src\/recipes\/([^/]+)\/index\.ts$/.exec(file)?.[1] ?? []);
  expect(recipes.length).toBeGreaterThan(0);
  for (const id of recipes) {
    expect(trackedFiles).toContain(`codemods/src/recipes/${id}/README.md`);
    expect(trackedFiles.some((file) => file.startsWith(`fixtures/recipes/${id}/`)), `cases of ${id}`).toBe(true);
  }
});

test('a source file holds one idea: at most 300 lines', () => {
  const sources = trackedFiles.filter((file) => /^(?:packages\/[^/]+|rules|codemods)\/src\/.+(?<!\.generated)\.ts$/.test(file));
  const long = sources.filter((file) => textOf(file).split('\n').length > 301);
  expect(long).toEqual([]);
});
