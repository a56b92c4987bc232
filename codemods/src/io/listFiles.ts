import { lstatSync } from 'node:fs';
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

/**
 * A link to a file is not the file: one inside the root is met, and edited once, at its own path; one outside is not this
 * run's to edit.
 */
export const isOwnFile = (root: string, path: string): boolean => lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink() === false;

export function kindOf(name: string): Mention['kind'] | undefined {
  if (name === 'package.json') return 'manifest';
  // What recipes may edit as source.
  if (isScript(name) || isSchema(name)) return 'source';
  return other.test(name) && !lockfile.test(name) ? 'other' : undefined;
}
