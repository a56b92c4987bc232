import { type ExclusionContext, exclusionOf } from './exclusion.ts';
import type { Release } from './release.ts';

/** The releases that supersede the installed version, ascending. */
export const candidatesOf = (context: ExclusionContext): Release[] =>
  context.above.filter(
    (release) => exclusionOf(release, { version: context.installed, deprecated: context.installedDeprecated }, context) === null,
  );
