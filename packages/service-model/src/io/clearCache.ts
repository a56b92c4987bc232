import { rmSync } from 'node:fs';
import { cacheFolder } from './cacheFolder.ts';

/** Deletes the index that holds for a folder, and whatever else is cached beside it. Returns the folder that is gone. */
export function clearCache(from: string): string {
  const folder = cacheFolder(from);
  rmSync(folder, { recursive: true, force: true });
  return folder;
}
