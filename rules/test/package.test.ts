import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

interface Locked {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Names of everything that is installed with a package of this repository, by npm's own lockfile. */
function installedWith(workspace: string): Set<string> {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('../../package-lock.json'));
  const found = new Set<string>();
  const pending = [workspace];
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    for (const name of Object.keys(packages[key]?.dependencies ?? {})) {
      if (found.has(name)) continue;
      found.add(name);
      const entry = packages[`${key}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      pending.push(entry?.link ? (entry.resolved ?? '') : `node_modules/${name}`);
    }
  }
  return found;
}

it('installs no TypeScript and no typescript-eslint: it works beside any version of them, and without', () => {
  const installed = installedWith('rules');
  expect(installed).toContain('oxc-parser');
  expect([...installed].filter((name) => name === 'typescript' || name.startsWith('@typescript'))).toEqual([]);
});

/** Modules that a published declaration file asks its reader to have, its relative imports followed; ours come with it. */
function typesAskedFor(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)].flatMap(([, specifier = '']) =>
    specifier.startsWith('.') ? typesAskedFor(resolve(dirname(file), specifier.replace(/\.ts$/, '.d.ts')), seen) : [specifier],
  );
}

it.each([
  { entry: 'index', types: ['eslint'] },
  { entry: 'oxlint', types: ['@oxlint/plugins'] },
])('the types of $entry need those of its linter alone', ({ entry, types }) => {
  const asked = typesAskedFor(fileURLToPath(new URL(`../dist/${entry}.d.ts`, import.meta.url)));
  expect([...new Set(asked)].filter((name) => !name.startsWith('@nilometer/'))).toEqual(types);
});
