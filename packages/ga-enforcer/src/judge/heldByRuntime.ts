import type { SemVer } from 'semver';
import { type ExclusionContext, exclusionOf } from './exclusion.ts';
import type { Release } from './release.ts';

/** The lowest release in scope above `from` that nothing but the Node version stands in the way of. */
export function heldByRuntime(from: SemVer, context: ExclusionContext): Release | undefined {
  const installed = { version: context.installed, deprecated: context.installedDeprecated };
  return context.above.find((release) => release.version.compare(from) > 0 && exclusionOf(release, installed, context) === 'refused by the runtime');
}
