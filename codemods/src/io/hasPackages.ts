import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Was anything installed in the folder? A `node_modules` that holds only tools' caches (`.cache`) says nothing. */
export function hasPackages(folder: string): boolean {
  try {
    return readdirSync(join(folder, 'node_modules')).some((name) => !name.startsWith('.'));
  } catch {
    return false;
  }
}
