import { type ExclusionContext, exclusionOf } from './exclusion.ts';
import type { Release } from './release.ts';

/** The releases that supersede the installed version, ascending. */
export const candidatesOf = (context: ExclusionContext): Release[] =>
  context.above.filter(
    (release) => exclusionOf(release, { version: context.installed, deprecated: context.installedDeprecated }, context) === null,
  );

/** The candidates of one of the candidates: a subset of those above it. */
export const candidatesAbove = (release: Release, candidates: readonly Release[], context: ExclusionContext): Release[] => {
  const from = { version: release.version, deprecated: release.deprecated !== null };
  return candidates.slice(candidates.indexOf(release) + 1).filter((candidate) => exclusionOf(candidate, from, context) === null);
};
