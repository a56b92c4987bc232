import { readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Never ours: installed packages, build output, version control, caches of tools. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'node_modules', 'dist', '.git', '.hg', '.svn', '.nx', '.next', '.nuxt', '.turbo', '.cache', '.yarn', '.pnpm-store',
]);

/** What one folder says of the paths below it. */
export interface IgnoreRules {
  readonly folder: string;
  readonly matcher: Ignore;
}

export interface IgnoreRoot {
  /** Absolute folder that `ignore` globs are relative to, and up to which `.gitignore` files count. */
  readonly root: string;
  /** Globs in the syntax of `.gitignore`. */
  readonly ignore: readonly string[];
}

const posix = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

/** The rules of a folder's own `.gitignore`; none where it has none. */
export function gitignore(folder: string): readonly IgnoreRules[] {
  try {
    return [{ folder, matcher: ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    return [];
  }
}

/** The policy's globs. Without any there is no matcher to ask, which halves the cost of a walk. */
export const policyRules = ({ root, ignore: globs }: IgnoreRoot): readonly IgnoreRules[] =>
  globs.length === 0 ? [] : [{ folder: root, matcher: ignore().add([...globs]) }];

/** Rules of the folders above a path, down from the root. */
export function rulesAbove(path: string, at: IgnoreRoot): readonly IgnoreRules[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder.startsWith(at.root) && folder !== dirname(at.root); folder = dirname(folder)) folders.unshift(folder);
  return [...policyRules(at), ...folders.flatMap(gitignore)];
}

/** Do the rules pass a path by? The deepest file that has something to say decides, as in git. */
export function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  for (const { folder, matcher } of rules.toReversed()) {
    // A folder that was named may lie outside the root that the policy's globs are relative to.
    if (!path.startsWith(folder + sep)) continue;
    const { ignored, unignored } = matcher.test(posix(path.slice(folder.length + 1)) + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}
