import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Beside the project's packages, or the user's cache folder where there are none. */
export function cacheFolder(project: string, env: Readonly<Record<string, string | undefined>>): string {
  const modules = join(project, 'node_modules');
  if (existsSync(modules)) return join(modules, '.cache', 'nilometer', 'registry');
  const home = env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? join(homedir(), '.cache');
  return join(home, 'nilometer', 'registry');
}
