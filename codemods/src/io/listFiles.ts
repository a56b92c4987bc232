import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { LoadedPolicy } from '@nilometer/policy';
import { walk } from '@nilometer/service-model';
import type { Mention } from '../engine/recipe.ts';
import { isSchema } from '../syntax/isSchema.ts';
import { isScript } from '../syntax/isScript.ts';

/** What may name a package though no recipe reads its code: while it does, the package stays in package.json. */
const other = /\.(?:jsonc?|json5|ya?ml|vue|svelte|astro|mdx|html)$/;
const lockfile = /^(?:package-lock|npm-shrinkwrap)\.json$|^pnpm-lock\.yaml$/;

export interface ListedFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly kind: Mention['kind'];
}

/** Files below `root` in a stable order, without what `.gitignore` files and the policy's `ignore` name. */
export function listFiles(root: string, policy: LoadedPolicy): ListedFile[] {
  const files = walk({ paths: [root], root: policy.root, ignore: policy.policy.ignore, wants: (file) => kindOf(basename(file)) !== undefined });
  return files.flatMap((file) => {
    const kind = kindOf(basename(file));
    return kind ? [{ path: relative(root, file).split(sep).join('/'), kind }] : [];
  });
}

/** Where a link leads, relative to the root, with `/`; the path itself for a file that is no link, and for a broken link. */
export function targetOf(root: string, path: string): string {
  const file = join(root, path);
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true || !existsSync(file)) return path;
  return relative(realpathSync(root), realpathSync(file)).split(sep).join('/');
}

export function kindOf(name: string): Mention['kind'] | undefined {
  if (name === 'package.json') return 'manifest';
  // What recipes may edit as source.
  if (isScript(name) || isSchema(name)) return 'source';
  return other.test(name) && !lockfile.test(name) ? 'other' : undefined;
}
