import type { LockEntry } from '../lockfile/lockfileFormat.ts';
import type { Commands } from '../lockfile/packageManager.ts';
import { refuses } from './holder.ts';
import type { Holder } from './verdict.ts';

/** The shortest command that brings in the target; `undefined` where the direct parent has to move first. */
export function commandFor(entry: LockEntry, target: string | null, holder: Holder | undefined, commands: Commands): string | undefined {
  if (target === null || entry.resolvedKind !== 'registry') return undefined;
  const { name, alias, importer, direct } = entry;
  if (holder?.kind === 'override') return commands.override(alias ?? name, target);
  if (direct) return commands.install(importer, [{ name, version: target, ...(alias !== undefined && { alias }) }]);
  return entry.requiredBy.some(({ range }) => refuses(range, target)) ? undefined : commands.update(alias ?? name);
}
