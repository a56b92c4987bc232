import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder itself, or the one that a file lies in. What does not exist is taken for a file. */
export const folderOf = (path: string): string => (statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path));

/** A folder and all above it, nearest first. */
export function foldersUpwards(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpwards(parent)];
}

/** The nearest folder at or above `folder` that holds `name`; `last`: how far up it may lie. */
export function findUpwards(folder: string, name: string, last?: string): string | undefined {
  const folders = foldersUpwards(folder);
  const within = last === undefined ? folders : folders.slice(0, folders.indexOf(last) + 1);
  return within.find((candidate) => existsSync(join(candidate, name)));
}
