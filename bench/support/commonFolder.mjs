import { sep } from 'node:path';

/** The deepest folder that holds all of the given absolute paths: where a person would start the linter. */
export function commonFolder(paths) {
  const [first = [], ...others] = paths.map((path) => path.split(sep));
  const length = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  return first.slice(0, length < 0 ? first.length : length).join(sep);
}
