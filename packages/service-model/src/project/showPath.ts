import { isAbsolute, relative, sep } from 'node:path';

/** A file as the model names it: relative to the root, with `/`; outside the root, absolute. */
export function showPath(root: string, file: string): string {
  const path = relative(root, file);
  if (path.startsWith('..') || isAbsolute(path)) return file;
  return sep === '/' ? path : path.split(sep).join('/');
}
