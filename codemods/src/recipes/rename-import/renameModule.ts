import type { Decision } from '../../engine/recipe.ts';
import type { ModuleSpecifier } from '../../syntax/moduleSpecifiers.ts';
import type { RenameOptions } from './options.ts';

const isBelow = (specifier: string, module: string): boolean => specifier.startsWith(module + '/');

/** Is this a place that names the old module, the new one, or a file of either? */
export const concernsModule = ({ specifier }: ModuleSpecifier, { from, to }: RenameOptions): boolean =>
  specifier === from || specifier === to || isBelow(specifier, from) || isBelow(specifier, to);

/** Whole modules: the literal between its quotes is all that changes. */
export function renameModule({ specifier, start, end }: ModuleSpecifier, { from, to, subpaths }: RenameOptions): Decision {
  // Asked first: `from` may be the beginning of `to` (lodash, lodash/fp).
  if (specifier === to || isBelow(specifier, to)) return { status: 'already', class: 'A' };
  if (specifier !== from && subpaths === 'false') {
    return { status: 'skipped', class: 'A', reason: `a file of ${from}, not the module itself (--option subpaths=true renames it)` };
  }
  const renamed = to + specifier.slice(from.length);
  return { status: 'migrated', class: 'A', edits: [{ start: start + 1, end: end - 1, text: renamed }], introduces: [renamed] };
}
