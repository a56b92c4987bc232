import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isRecord } from '../own.ts';

const isGlob = (pattern: string): boolean => /[*?[\]{}!()]/.test(pattern);

function patternsOf(manifest: unknown): string[] {
  const given: unknown = isRecord(manifest) ? manifest['workspaces'] : undefined;
  const list: unknown = isRecord(given) ? given['packages'] : given;
  return Array.isArray(list) ? list.filter((pattern) => typeof pattern === 'string') : [];
}

/** `packages/*`; `undefined` for a glob of another form. */
function childrenOf(folder: string, pattern: string): string[] | undefined {
  const parent = pattern.endsWith('/*') ? pattern.slice(0, -2) : undefined;
  if (parent === undefined || isGlob(parent)) return undefined;
  const path = join(folder, parent);
  return existsSync(path) ? readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${parent}/${name}`) : [];
}

/**
 * Folders with a package.json that a root manifest names as workspaces, with `/`: by their path, or as the children of one.
 * Those of other globs are left out, and none is said where a glob excludes some: a workspace too many would refuse a
 * lockfile that is right.
 * @param folder absolute, of the root
 */
export function workspacesIn(folder: string, manifest: unknown): string[] {
  const patterns = patternsOf(manifest);
  if (patterns.some((pattern) => pattern.startsWith('!'))) return [];
  return patterns
    .flatMap((pattern) => (isGlob(pattern) ? (childrenOf(folder, pattern) ?? []) : [pattern]))
    .map((path) => posix.normalize(path.replaceAll('\\', '/')).replace(/\/$/, ''))
    .filter((path) => path !== '.' && !path.startsWith('../') && existsSync(join(folder, path, 'package.json')));
}
