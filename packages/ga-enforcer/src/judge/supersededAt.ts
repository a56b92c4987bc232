import type { SemVer } from 'semver';
import type { Reading } from './ageContext.ts';
import type { Release } from './release.ts';

/**
 * When a newer GA version was first there to move to; `null` while there is none. The oldest candidate counts:
 * measured from the newest, a package that releases weekly would never go stale. Never before the version itself:
 * a backport that appears after its successor is not born stale.
 */
export function supersededAt(version: SemVer, candidates: readonly Release[], reading: Reading): number | null {
  if (candidates.length === 0) return null;
  return Math.max(reading(version.version), Math.min(...candidates.map((candidate) => reading(candidate.version.version))));
}
