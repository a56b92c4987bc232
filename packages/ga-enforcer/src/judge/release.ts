import { parse, type SemVer } from 'semver';
import type { PackageRecord } from '../metadata/packageRecord.ts';
import { isRecord } from '../own.ts';
import { type LineStyle, lineOf } from './line.ts';
import { nodeOf } from './nodeOf.ts';

/** A version that the registry still has. */
export interface Release {
  readonly version: SemVer;
  readonly line: string;
  /** The reason given; `null` when it is not deprecated. */
  readonly deprecated: string | null;
  /** `engines.node`; `null` when it says nothing. */
  readonly node: string | null;
}

function toRelease(version: SemVer, style: LineStyle, facts: unknown): Release {
  const deprecated = isRecord(facts) ? facts['deprecated'] : undefined;
  return {
    version,
    line: lineOf(version, style),
    deprecated: typeof deprecated === 'string' && deprecated !== '' ? deprecated : null,
    node: nodeOf(facts),
  };
}

/** By major, minor and patch alone, without the cost of parsing: a lockfile's packages have a hundred thousand versions. */
function isAtLeast(text: string, { major, minor, patch }: SemVer): boolean {
  const first = Number.parseInt(text, 10);
  if (first !== major) return first > major;
  const dot = text.indexOf('.') + 1;
  const second = Number.parseInt(text.slice(dot), 10);
  if (second !== minor) return second > minor;
  return Number.parseInt(text.slice(text.indexOf('.', dot) + 1), 10) >= patch;
}

/**
 * Releases of the installed version's major and above, ascending; no prereleases for a stable one. Lower majors can
 * neither supersede it nor say anything about its times. Just the installed one when there is nothing above it.
 */
export function releasesFrom(record: PackageRecord, installed: SemVer, style: LineStyle): Release[] {
  const stable = installed.prerelease.length === 0;
  const texts = Object.keys(record.versions).filter((text) => Number.parseInt(text, 10) >= installed.major && !(stable && text.includes('-')));
  const above = texts.some((text) => text !== installed.version && isAtLeast(text, installed));
  const found = (above ? texts : texts.filter((text) => text === installed.version)).flatMap((text) => {
    const version = parse(text);
    return version ? [toRelease(version, style, record.versions[text])] : [];
  });
  return found.sort((a, b) => a.version.compare(b.version));
}
