import type { AgeContext, AgeRules, Reading } from './ageContext.ts';
import { sameChannel } from './exclusion.ts';
import type { Release } from './release.ts';

/** What may be demanded: `null` while nothing has soaked. */
export interface Target {
  readonly minimal: string | null;
  readonly recommended: string | null;
}

export const NO_TARGET: Target = { minimal: null, recommended: null };

export const isMature = ({ version }: Release, reading: Reading, now: number, rules: Pick<AgeRules, 'soak'>): boolean =>
  now - reading(version.version) >= rules.soak;

/** Would a candidate count as superseded by a higher one? What both passed to be candidates is not asked again. */
const supersedes = (higher: Release, release: Release): boolean =>
  higher.version.compare(release.version) > 0 && sameChannel(release.version, higher.version) && (higher.deprecated === null || release.deprecated !== null);

/**
 * The lowest and the highest candidate that have soaked and are not overdue themselves: overdue is what has been there
 * for longer than the window, as has something that supersedes it.
 */
export function targetOf(candidates: readonly Release[], { now, reading, rules }: Pick<AgeContext, 'now' | 'rules'> & { readonly reading: Reading }): Target {
  const isOld = ({ version }: Release): boolean => now - reading(version.version) > rules.window;
  const old = candidates.filter(isOld);
  // From the highest down: it supersedes nearly all, so that releases by the hundred are not compared pair by pair.
  const isOverdue = (release: Release): boolean => isOld(release) && old.findLast((other) => supersedes(other, release)) !== undefined;
  const demandable = candidates.filter((candidate) => isMature(candidate, reading, now, rules) && !isOverdue(candidate));
  const [lowest] = demandable;
  const highest = demandable.at(-1);
  return { minimal: lowest?.version.version ?? null, recommended: highest?.version.version ?? null };
}
