import { isAbsolute, posix, relative, sep } from 'node:path';
import type { ServiceModel } from '../model.ts';

/**
 * From a model's way of naming a file to one that is the same from whichever folder the run was started.
 * @param root absolute folder of the policy
 * @returns relative to it, with `/`
 */
export function placeOf(file: string, model: Pick<ServiceModel, 'root'>, root: string): string {
  const path = relative(root, isAbsolute(file) ? file : `${model.root}${sep}${file}`);
  return sep === '/' ? path : path.split(sep).join(posix.sep);
}
