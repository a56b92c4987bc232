import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own with these files; its content is JSON where it is no string. */
export function workspace(files: Readonly<Record<string, unknown>>): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'ga-enforcer-'));
  // No policy from above: without it the search for one would leave the folder.
  mkdirSync(join(path, '.git'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content, null, 2));
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A package-lock.json whose direct production dependencies are these. */
export const lockOf = (versions: Readonly<Record<string, string>>): unknown => ({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: Object.fromEntries(Object.entries(versions).map(([name, version]) => [name, `^${version}`])) },
    ...Object.fromEntries(Object.entries(versions).map(([name, version]) => [`node_modules/${name}`, { version }])),
  },
});
