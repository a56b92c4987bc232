import { realpathSync } from 'node:fs';
import { asPrefix } from './isBelow.ts';

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/**
 * From the path of a file as the file system has it to the name that a project has for it: where a project is opened
 * through a link, a file that is imported would be another one than the same file that is walked to.
 * @param top absolute folder, as it was named
 */
export function asNamed(top: string): (path: string) => string {
  const from = asPrefix(real(top));
  const to = asPrefix(top);
  return from === to ? (path) => path : (path) => (path.startsWith(from) ? to + path.slice(from.length) : path);
}
