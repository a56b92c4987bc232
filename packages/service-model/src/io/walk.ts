import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Never ours: installed packages, build output, version control, caches of tools. */
const SKIPPED = new Set(['node_modules', 'dist', '.git', '.hg', '.svn', '.nx', '.next', '.nuxt', '.turbo', '.cache', '.yarn', '.pnpm-store']);

interface Rules {
  readonly folder: string;
  readonly matcher: Ignore;
}

export interface WalkOptions {
  /** Absolute files and folders. What is named here is read even where a rule would skip it. */
  readonly paths: readonly string[];
  /** Absolute folder that `ignore` globs are relative to, and up to which `.gitignore` files count. */
  readonly root: string;
  /** Globs in the syntax of `.gitignore`. */
  readonly ignore: readonly string[];
  readonly wants: (file: string) => boolean;
}

const posix = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

function gitignore(folder: string): Rules[] {
  try {
    return [{ folder, matcher: ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    return [];
  }
}

const isIgnored = (path: string, isFolder: boolean, rules: readonly Rules[]): boolean => {
  // The deepest file that has something to say decides, as in git.
  for (const { folder, matcher } of rules.toReversed()) {
    // A folder that was named may lie outside the root that the policy's globs are relative to.
    if (!path.startsWith(folder + sep)) continue;
    const { ignored, unignored } = matcher.test(posix(path.slice(folder.length + 1)) + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
};

const read = (folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch {
    return [];
  }
};

/** Rules of the folders above a path, down from the root. */
function rulesAbove(path: string, { root, ignore: globs }: Pick<WalkOptions, 'root' | 'ignore'>): Rules[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder.startsWith(root) && folder !== dirname(root); folder = dirname(folder)) folders.unshift(folder);
  return [{ folder: root, matcher: ignore().add([...globs]) }, ...folders.flatMap(gitignore)];
}

/**
 * Files below paths, sorted by folder and name. Symbolic links to folders are not followed, so a loop is no loop and
 * a file is met once; links to files are.
 */
export function walk(options: WalkOptions): string[] {
  const found: string[] = [];
  const below = (folder: string, above: readonly Rules[]): void => {
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

/** Would a walk from the root pass a file by? For files that are asked for one by one. */
export function isPassedBy(file: string, options: Pick<WalkOptions, 'root' | 'ignore'>): boolean {
  if (!file.startsWith(options.root + sep)) return false;
  const folders = file.slice(options.root.length + 1).split(sep).slice(0, -1);
  if (folders.some((name) => SKIPPED.has(name))) return true;
  const rules = rulesAbove(file, options);
  return folders.some((_, i) => isIgnored(join(options.root, ...folders.slice(0, i + 1)), true, rules)) || isIgnored(file, false, rules);
}

/** A broken link is kept too: reading it says what is wrong. */
function isLinkToFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true;
}
