import type { AgeRules, Reading } from './ageContext.ts';
import { candidatesAbove } from './candidates.ts';
import type { ExclusionContext } from './exclusion.ts';
import type { Release } from './release.ts';
import { supersededAt } from './supersededAt.ts';

/** What may be demanded: `null` while nothing has soaked. */
export interface Target {
  readonly minimal: string | null;
  readonly recommended: string | null;
}

export const NO_TARGET: Target = { minimal: null, recommended: null };

export const isMature = ({ version }: Release, reading: Reading, now: number, rules: Pick<AgeRules, 'soak'>): boolean =>
  now - reading(version.version) >= rules.soak;

/** The lowest and the highest candidate that have soaked and are not overdue themselves. */
export function targetOf(candidates: readonly Release[], context: ExclusionContext): Target {
  const { now, reading, rules } = context;
  const demandable = candidates.filter((candidate) => {
    if (!isMature(candidate, reading, now, rules)) return false;
    const superseded = supersededAt(candidate.version, candidatesAbove(candidate, candidates, context), reading);
    return superseded === null || now - superseded <= rules.window;
  });
  const [lowest] = demandable;
  const highest = demandable.at(-1);
  return { minimal: lowest?.version.version ?? null, recommended: highest?.version.version ?? null };
}
