import { relative, sep } from 'node:path';

/** A file as seen from a folder: relative to it, with `/` and, where it lies outside, `../`. On another drive, absolute. */
export function showPath(root: string, file: string): string {
  // Most files lie below the root, and `relative` takes both paths apart.
  const path = file.startsWith(root) && file[root.length] === sep ? file.slice(root.length + 1) : relative(root, file);
  return sep === '/' ? path : path.split(sep).join('/');
}
