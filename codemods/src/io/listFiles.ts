import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Mention } from '../engine/recipe.ts';

/** What recipes may edit as source. */
const source = /\.[mc]?[jt]sx?$/;
/** What may name a package though no recipe reads its code: while it does, the package stays in package.json. */
const other = /\.(?:jsonc?|json5|ya?ml|vue|svelte|astro|mdx|html)$/;
const lockfile = /^(?:package-lock|npm-shrinkwrap)\.json$|^pnpm-lock\.yaml$/;

export interface ListedFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly kind: Mention['kind'];
}

interface Rules {
  readonly base: string;
  readonly rules: Ignore;
}

/**
 * Files below `root` in a stable order, without what `.gitignore` files and the policy's `ignore` name.
 * Symbolic links are not followed: a link to a file inside is met at its target, a loop is never entered, and
 * what lies outside the given folder is not this run's to edit.
 */
export function listFiles(root: string, policyRoot: string, ignored: readonly string[]): ListedFile[] {
  const files: ListedFile[] = [];
  const visit = (folder: string, inherited: readonly Rules[]): void => {
    const entries = readdirSync(folder, { withFileTypes: true });
    const rules = entries.some(({ name }) => name === '.gitignore') ? [...inherited, ...gitignoreOf(folder)] : inherited;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name === 'node_modules' || entry.name === '.git') continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isIgnored(path + sep, rules)) visit(path, rules);
      } else if (entry.isFile()) {
        const kind = kindOf(entry.name);
        if (kind && !isIgnored(path, rules)) files.push({ path: relative(root, path).split(sep).join('/'), kind });
      }
    }
  };
  const own = ignored.length === 0 ? [] : [{ base: policyRoot, rules: ignore().add([...ignored]) }];
  visit(root, [...own, ...gitignoresAbove(root)]);
  return files;
}

function kindOf(name: string): Mention['kind'] | undefined {
  if (name === 'package.json') return 'manifest';
  if (source.test(name)) return 'source';
  return other.test(name) && !lockfile.test(name) ? 'other' : undefined;
}

function gitignoreOf(folder: string): Rules[] {
  const file = join(folder, '.gitignore');
  return existsSync(file) ? [{ base: folder, rules: ignore().add(readFileSync(file, 'utf8')) }] : [];
}

/** From the repository's top down to the folder above `root`. */
function gitignoresAbove(root: string): Rules[] {
  const rules: Rules[] = [];
  for (let folder = root; !existsSync(join(folder, '.git')); ) {
    const up = dirname(folder);
    if (up === folder) return [];
    rules.unshift(...gitignoreOf(up));
    folder = up;
  }
  return rules;
}

/** The last rule that speaks wins, deeper files after higher ones, as in git. */
function isIgnored(path: string, all: readonly Rules[]): boolean {
  let verdict = false;
  for (const { base, rules } of all) {
    const inside = relative(base, path).split(sep).join('/');
    if (inside === '' || inside.startsWith('..')) continue;
    const { ignored, unignored } = rules.test(path.endsWith(sep) ? inside + '/' : inside);
    if (ignored) verdict = true;
    if (unignored) verdict = false;
  }
  return verdict;
}
