import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/io/cacheFolder.ts';
import { workspace } from '../support/workspace.ts';

const place = workspace({
  'installed/package.json': {},
  'installed/node_modules/p/package.json': {},
  'installed/services/orders/src/a.ts': '',
  'cloned/package.json': {},
});
afterAll(() => place.remove());

const at = (path: string): string => join(place.path, path);
const user = { XDG_CACHE_HOME: at('home') };

/** The folder that `nilometer cache clear` deletes: the service model's own answer, in a process with this environment. */
function cleared(project: string, env: Readonly<Record<string, string>>): string {
  const script = `import('@nilometer/service-model').then(({ cacheFolder }) => process.stdout.write(cacheFolder(${JSON.stringify(project)})))`;
  const cwd = fileURLToPath(new URL('../../../..', import.meta.url));
  return execFileSync(process.execPath, ['--eval', script], { cwd, env: { PATH: process.env['PATH'], HOME: homedir(), ...env }, encoding: 'utf8' });
}

describe('the cache of the registry', () => {
  it.each([
    { title: 'with packages installed', project: 'installed', env: user, parent: 'installed/node_modules/.cache/nilometer' },
    { title: 'below such a folder', project: 'installed/services/orders/src', env: user, parent: 'installed/node_modules/.cache/nilometer' },
    { title: 'of a fresh clone', project: 'cloned', env: user, parent: 'home/nilometer' },
    { title: 'of no package', project: '.', env: user, parent: 'home/nilometer' },
    { title: 'with CACHE_DIR', project: 'installed', env: { ...user, CACHE_DIR: at('cache') }, parent: 'cache/nilometer' },
    { title: 'with CACHE_DIR as a switch', project: 'installed', env: { ...user, CACHE_DIR: 'true' }, parent: 'installed/node_modules/.cache/nilometer' },
  ])('lies in what `nilometer cache clear` deletes: $title', ({ project, env, parent }) => {
    expect(dirname(cacheFolder(at(project), env))).toBe(at(parent));
    expect(cleared(at(project), env)).toBe(at(parent));
  });

  it.each([
    { platform: 'linux', env: {}, parent: join(homedir(), '.cache', 'nilometer') },
    { platform: 'darwin', env: user, parent: join(homedir(), 'Library', 'Caches', 'nilometer') },
    { platform: 'win32', env: {}, parent: join(homedir(), 'AppData', 'Local', 'nilometer', 'Cache') },
    { platform: 'win32', env: { LOCALAPPDATA: at('local') }, parent: at('local/nilometer/Cache') },
  ] as const)('is where $platform keeps caches', ({ platform, env, parent }) => {
    expect(dirname(cacheFolder(at('cloned'), env, platform))).toBe(parent);
  });
});
