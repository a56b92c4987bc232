import type { Importer } from './lockfileFormat.ts';
import { nodeRange } from './nodeRange.ts';
import type { NpmPackages } from './npmPackages.ts';

/** `.` for the root: a path that reads well and is no empty string. */
export const importerPath = (id: string): string => (id === '' ? '.' : id);

/** The root and the workspaces: what lies in no node_modules. */
export function importersOf(packages: NpmPackages): Importer[] {
  return [...packages]
    .filter(([id, { value }]) => !id.includes('node_modules/') && value.link !== true)
    .map(([id, { value }]) => {
      const node = nodeRange(value.engines);
      return { path: importerPath(id), ...(node !== undefined && { node }) };
    });
}
