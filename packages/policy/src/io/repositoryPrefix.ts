import { relative, sep } from 'node:path';
import { findUpwards } from './findUpwards.ts';

const isBelow = (path: string): boolean => path !== '..' && !path.startsWith(`..${sep}`);

/**
 * From the repository's root to a folder in it, as `ReporterOptions.rootPrefix`: '' or 'services/orders/'. GitHub names the
 * root in GITHUB_WORKSPACE (https://docs.github.com/en/actions/reference/workflows-and-actions/variables); elsewhere it is
 * the nearest folder upwards that holds `.git`. '' outside of a repository.
 * @param cwd absolute
 */
export function repositoryPrefix(cwd: string, env: Readonly<Record<string, string | undefined>>): string {
  const roots = [env['GITHUB_WORKSPACE'] || undefined, findUpwards(cwd, '.git')];
  const paths = roots.flatMap((root) => (root === undefined ? [] : [relative(root, cwd)]));
  const path = paths.find(isBelow) ?? '';
  return path === '' ? '' : `${path.split(sep).join('/')}/`;
}
