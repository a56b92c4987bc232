import type { LockEntry } from '../lockfile/lockfileFormat.ts';

/**
 * Copies of one version below one importer are judged once: what can be done about them is the same. A production
 * copy stands for those that only development needs.
 */
export function distinctEntries(entries: readonly LockEntry[]): LockEntry[] {
  const found = new Map<string, LockEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.importer, entry.direct, entry.name, entry.alias ?? null, entry.version, entry.resolvedKind]);
    const known = found.get(key);
    if (!known || (known.dev && !entry.dev)) found.set(key, entry);
  }
  return [...found.values()];
}
