import { resolve, sep } from 'node:path';

/** Does a file that a baseline names lie in what was asked for? What lies elsewhere was not judged, so it is not fixed. */
export const isJudgedPath = (policyRoot: string, paths: readonly string[]) => (file: string): boolean => {
  const absolute = resolve(policyRoot, file);
  return paths.some((path) => absolute === path || absolute.startsWith(path.endsWith(sep) ? path : path + sep));
};
