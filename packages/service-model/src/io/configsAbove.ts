import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isBelow } from './isBelow.ts';

/** Files besides sources that decide how specifiers resolve and which services there are. */
export const WORKSPACE_FILE = /[\\/](?:[jt]sconfig[^\\/]*\.json|pnpm-workspace\.yaml|lerna\.json|(?:Docker|Container)file(?:\.[^\\/]+)?)$/;
const MANIFEST = /[\\/]package\.json$/;

/** @param folder absolute */
export function configsIn(folder: string): string[] {
  // Thousands of packages lie there, and nothing that configures them.
  if (basename(folder) === 'node_modules') return [];
  try {
    return readdirSync(folder).map((name) => join(folder, name)).filter((file) => WORKSPACE_FILE.test(file) || MANIFEST.test(file)).sort();
  } catch {
    return [];
  }
}

/**
 * What configures folders from their own level up to `top`: configurations and each package.json. Of a folder
 * elsewhere, up to the first package.json: that is the package it belongs to.
 * @param folders absolute
 */
export function configsAbove(folders: Iterable<string>, top: string): string[] {
  const seen = new Map<string, readonly string[]>();
  for (const start of folders) {
    for (let folder = start; !seen.has(folder); folder = dirname(folder)) {
      const found = configsIn(folder);
      seen.set(folder, found);
      if (folder === top || (!isBelow(folder, top) && found.some((file) => MANIFEST.test(file)))) break;
    }
  }
  return [...seen.values()].flat();
}
