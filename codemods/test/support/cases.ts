import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const folder = fileURLToPath(new URL('../../../fixtures/recipes', import.meta.url));

const settings = z.strictObject({
  options: z.record(z.string(), z.string()).default({}),
  /** Numbers of the ledger that the case is about; those left out are not looked at. */
  ledger: z.record(z.string(), z.number()).default({}),
});

export interface Case extends z.infer<typeof settings> {
  readonly recipe: string;
  readonly name: string;
  readonly input: ReadonlyMap<string, string>;
  readonly expected: ReadonlyMap<string, string>;
}

/** Files below a folder by relative path, with `/`. */
export function filesBelow(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

/** Every `fixtures/recipes/<id>/<case>/{input,expected}`, found, never registered. */
export const cases: readonly Case[] = readdirSync(folder).flatMap((recipe) =>
  readdirSync(join(folder, recipe)).map((name) => {
    const home = join(folder, recipe, name);
    const file = join(home, 'case.json');
    const read: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    return { recipe, name, input: filesBelow(join(home, 'input')), expected: filesBelow(join(home, 'expected')), ...settings.parse(read) };
  }),
);
