import type { LockEntry, Lockfile, Requirement } from '../lockfile/lockfileFormat.ts';

export interface LockGraph {
  readonly byId: ReadonlyMap<string, LockEntry>;
}

export const lockGraphOf = ({ entries }: Lockfile): LockGraph => ({ byId: new Map(entries.map((entry) => [entry.id, entry])) });

export interface DirectParent {
  readonly parent: LockEntry;
  /** The requirement on the entry itself with which the way up to the parent begins. */
  readonly first: Requirement;
}

/**
 * The nearest direct dependency through which an entry came in, breadth first; cycles are walked once.
 * @param prefers requirements to start with, where several lead up
 */
export function directParent(entry: LockEntry, { byId }: LockGraph, prefers: (requirement: Requirement) => boolean): DirectParent | undefined {
  const seen = new Set([entry.id]);
  const preferred = new Set(entry.requiredBy.filter(prefers));
  const first = [...preferred, ...entry.requiredBy.filter((requirement) => !preferred.has(requirement))];
  let level = first.map((requirement) => ({ id: requirement.by, first: requirement }));
  while (level.length > 0) {
    const above: typeof level = [];
    for (const step of level) {
      if (seen.has(step.id)) continue;
      seen.add(step.id);
      const parent = byId.get(step.id);
      if (!parent) continue;
      if (parent.direct) return { parent, first: step.first };
      above.push(...parent.requiredBy.map(({ by }) => ({ id: by, first: step.first })));
    }
    level = above;
  }
  return undefined;
}
