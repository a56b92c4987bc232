import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.ts';

/** A module of `.config/scripts`, which is plain JavaScript so that it runs before anything is built. */
export async function loadScript<Module>(name: string): Promise<Module> {
  const module: Module = await import(pathToFileURL(join(root, '.config/scripts', name)).href);
  return module;
}
