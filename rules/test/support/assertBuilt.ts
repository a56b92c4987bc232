import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the rules are made of, and what is built of it: both linters are handed that. */
const BUILT = ['packages/policy', 'packages/service-model', 'rules'];

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestSource(folder: string): { readonly path: string; readonly at: number } {
  const files = readdirSync(join(root, folder, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, at: changed(path) }))
    .reduce((newest, one) => (one.at > newest.at ? one : newest), { path: '', at: 0 });
}

/** @throws {Error} when a source has changed since it was built: a table would pass or fail by the detector as it was. */
export function assertBuilt(): void {
  for (const folder of BUILT) {
    const { path, at } = newestSource(folder);
    if (at > changed(join(root, folder, 'dist/index.js'))) throw new Error(`${path.slice(root.length)} has changed since ${folder}/dist was built: run \`npm run build\``);
  }
}
