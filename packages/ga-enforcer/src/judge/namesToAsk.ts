import type { Lockfile } from '../lockfile/lockfileFormat.ts';

/** Packages that a registry is asked about: over a live one only what somebody here can move. */
export const namesToAsk = ({ entries }: Lockfile, all: boolean): ReadonlySet<string> =>
  new Set(entries.filter(({ resolvedKind, direct }) => resolvedKind === 'registry' && (all || direct)).map(({ name }) => name));
