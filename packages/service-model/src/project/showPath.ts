import { relative, sep } from 'node:path';

/** A file as seen from a folder: relative to it, with `/` and, where it lies outside, `../`. On another drive, absolute. */
export function showPath(root: string, file: string): string {
  const path = relative(root, file);
  return sep === '/' ? path : path.split(sep).join('/');
}
