import { parse, type SemVer } from 'semver';
import { nodeRange } from '../lockfile/nodeRange.ts';
import type { PackageRecord } from '../metadata/packageRecord.ts';
import { isRecord } from '../own.ts';

/** A version that the registry still has. */
export interface Release {
  readonly version: SemVer;
  /** The reason given; `null` when it is not deprecated. */
  readonly deprecated: string | null;
  /** `engines.node`; `null` when it says nothing. */
  readonly node: string | null;
}

function toRelease(version: SemVer, facts: unknown): Release {
  const deprecated = isRecord(facts) ? facts['deprecated'] : undefined;
  return {
    version,
    deprecated: typeof deprecated === 'string' && deprecated !== '' ? deprecated : null,
    node: (isRecord(facts) ? nodeRange(facts['engines']) : undefined) ?? null,
  };
}

/**
 * Releases of the installed version's major and above, ascending; no prereleases for a stable one. Lower majors can
 * neither supersede it nor say anything about its times, and parsing versions is most of the work on a large package.
 */
export function releasesFrom(record: PackageRecord, installed: SemVer): Release[] {
  const found: Release[] = [];
  for (const [text, facts] of Object.entries(record.versions)) {
    if (Number.parseInt(text, 10) < installed.major) continue;
    if (installed.prerelease.length === 0 && text.includes('-')) continue;
    const version = parse(text);
    if (version) found.push(toRelease(version, facts));
  }
  return found.sort((a, b) => a.version.compare(b.version));
}
