import { existsSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import findCacheDirectory from 'find-cache-directory';

/**
 * `node_modules/.cache/nilometer` of the package that a folder lies in; without node_modules the user's cache folder,
 * so that reading a fresh clone writes nothing into it.
 */
export function cacheFolder(root: string): string {
  const folder = findCacheDirectory({ name: 'nilometer', cwd: root });
  return folder !== undefined && existsSync(join(folder, '../..')) ? folder : envPaths('nilometer', { suffix: '' }).cache;
}
