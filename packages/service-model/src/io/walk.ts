import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FolderEntry, FolderIndex, type Listed } from './FolderIndex.ts';
import { IgnoreRules } from './IgnoreRules.ts';
import { isSkipped } from './isSkipped.ts';
import { statOf } from './statOf.ts';

export interface WalkOptions {
  /** Absolute files and folders. What is named here is read even where a rule would skip it. */
  readonly paths: readonly string[];
  /** Absolute folder that `ignore` globs are relative to. `.gitignore` files count up to the repository's folder. */
  readonly root: string;
  /** Globs in the syntax of `.gitignore`. */
  readonly ignore: readonly string[];
  /** Decides by the path alone. */
  readonly wants: (file: string) => boolean;
  /** Of earlier walks that wanted the same. */
  readonly folders?: FolderIndex;
}

const read = (folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch {
    return [];
  }
};

function list(folder: string, above: IgnoreRules, wants: WalkOptions['wants']): Listed {
  const found = read(folder);
  const holds = (file: string) => found.some(({ name }) => name === file);
  const rules = holds('.gitignore') ? above.within(folder) : above;
  const entries = found.flatMap((entry): FolderEntry[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isSkipped(entry.name, () => holds('package.json')) || rules.ignores(path, true) ? [] : [`d${entry.name}`];
    return wants(path) && !rules.ignores(path, false) ? [`${entry.isFile() ? '-' : 'l'}${entry.name}`] : [];
  });
  return { rules, entries };
}

/**
 * Files below paths, sorted by folder and name. Symbolic links to folders are not followed, so a loop is no loop and
 * a file is met once; links to files are.
 */
export function walk(options: WalkOptions): string[] {
  const { folders: index = new FolderIndex(), wants } = options;
  const found: string[] = [];
  const below = (folder: string, above: IgnoreRules): void => {
    const { rules, entries } = index.of(folder, above, () => list(folder, above, wants));
    for (const entry of entries) {
      const path = join(folder, entry.slice(1));
      if (entry.startsWith('d')) below(path, rules);
      else if (entry.startsWith('-') || isLinkToFile(path)) found.push(path);
    }
  };
  for (const path of [...new Set(options.paths)].sort()) {
    const stat = statOf(path);
    if (stat?.isDirectory()) {
      below(path, IgnoreRules.from(path, options, (rules) => index.isKnownUnder(path, rules)));
    } else if (stat && wants(path)) found.push(path);
  }
  return [...new Set(found)];
}

/** A broken link, a pipe or a device is kept too: reading it says what is wrong. */
function isLinkToFile(path: string): boolean {
  return statOf(path)?.isDirectory() !== true;
}
