import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const NAME = 'nilometer';

/** Values of CACHE_DIR that are switches of other programs (https://github.com/sindresorhus/find-cache-directory). */
const SWITCHES: ReadonlySet<string> = new Set(['', 'true', 'false', '1', '0']);

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** `undefined`: no package.json above. */
function packageFolder(from: string): string | undefined {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  return above === from ? undefined : packageFolder(above);
}

function besidePackages(project: string): string | undefined {
  const folder = packageFolder(project);
  const modules = folder === undefined ? undefined : join(folder, 'node_modules');
  return modules !== undefined && isWritable(modules) ? join(modules, '.cache', NAME) : undefined;
}

/** Where each system keeps what can be deleted, as `env-paths` has it. */
function ofUser(env: Environment, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', NAME);
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local'), NAME, 'Cache');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), NAME);
}

/**
 * Folder of the HTTP cache: below the one that `nilometer cache clear` deletes, which the service model finds by these
 * rules. The gate may not import the service model: it must not load a parser.
 * @param project absolute
 */
export function cacheFolder(project: string, env: Environment, platform: NodeJS.Platform = process.platform): string {
  const named = env['CACHE_DIR'] ?? '';
  const folder = SWITCHES.has(named) ? besidePackages(project) : existsSync(dirname(named)) ? join(named, NAME) : undefined;
  return join(folder ?? ofUser(env, platform), 'registry');
}
