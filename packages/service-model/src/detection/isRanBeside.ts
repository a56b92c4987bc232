import type { Manifest } from '../model.ts';
import { isRunAs } from '../project/isRunAs.ts';

/**
 * Is it a file that an npm script of its package runs beside the service?
 * @param place from a file of the model to its place below the policy's root
 */
export function isRanBeside(file: string, { file: manifest, ranBeside }: Manifest, place: (file: string) => string): boolean {
  const folder = place(manifest).replace(/package\.json$/, '');
  const path = place(file);
  return path.startsWith(folder) && ranBeside.some((ran) => isRunAs(ran, path.slice(folder.length)));
}
