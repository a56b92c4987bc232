import { readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/** The other files of a folder with the same extension, sorted. */
export function siblingsOf(file: string): string[] {
  const folder = dirname(file);
  try {
    return readdirSync(folder)
      .filter((name) => extname(name) === extname(file))
      .sort()
      .map((name) => join(folder, name))
      .filter((path) => path !== file);
  } catch {
    return [];
  }
}
