import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gitignore, type IgnoreRules, isIgnored, rulesAbove, SKIPPED } from './ignoreRules.ts';

export interface WalkOptions {
  /** Absolute files and folders. What is named here is read even where a rule would skip it. */
  readonly paths: readonly string[];
  /** Absolute folder that `ignore` globs are relative to, and up to which `.gitignore` files count. */
  readonly root: string;
  /** Globs in the syntax of `.gitignore`. */
  readonly ignore: readonly string[];
  readonly wants: (file: string) => boolean;
}

const read = (folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch {
    return [];
  }
};

/**
 * Files below paths, sorted by folder and name. Symbolic links to folders are not followed, so a loop is no loop and
 * a file is met once; links to files are.
 */
export function walk(options: WalkOptions): string[] {
  const found: string[] = [];
  const below = (folder: string, above: readonly IgnoreRules[]): void => {
    const entries = read(folder);
    const rules = entries.some(({ name }) => name === '.gitignore') ? [...above, ...gitignore(folder)] : above;
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && !isIgnored(path, true, rules)) below(path, rules);
      } else if (options.wants(path) && !isIgnored(path, false, rules) && (entry.isFile() || isLinkToFile(path))) found.push(path);
    }
  };
  for (const path of [...new Set(options.paths)].sort()) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      const rules = rulesAbove(path, options);
      below(path, path !== options.root && isIgnored(path, true, rules) ? [] : rules);
    } else if (stat && options.wants(path)) found.push(path);
  }
  return [...new Set(found)];
}

/** A broken link is kept too: reading it says what is wrong. */
function isLinkToFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true;
}
