import { gt, parse, type SemVer } from 'semver';
import type { PackageRecord } from '../metadata/packageRecord.ts';
import { own } from '../own.ts';
import { dateThatCounts } from './dateThatCounts.ts';
import { type LineStyle, lineOf } from './line.ts';

/** Is the installed version one that the registry has? */
export type Standing = { readonly kind: 'published' } | { readonly kind: 'withdrawn' } | { readonly kind: 'unknown'; readonly reason: string };

function higherOfLine(record: PackageRecord, installed: SemVer, line: LineStyle, now: number): boolean {
  return Object.keys(record.versions).some((text) => {
    const version = parse(text);
    const time = dateThatCounts(record, text);
    return version !== null && gt(version, installed) && lineOf(version, line) === lineOf(installed, line) && (time === null || time <= now);
  });
}

/**
 * Withdrawn only when that is known: a version that nobody has ever seen is more likely newer than the metadata.
 * `time` and the ledger of snapshots keep what `versions` has lost.
 */
export function standingOf(record: PackageRecord, installed: SemVer, line: LineStyle, now: number): Standing {
  const text = installed.version;
  const time = dateThatCounts(record, text);
  if (time !== null && time > now) return { kind: 'unknown', reason: `${text} was published after the time that is judged at` };
  if (own(record.versions, text) !== undefined) return { kind: 'published' };
  if (time !== null || own(record.firstSeen, text) !== undefined || higherOfLine(record, installed, line, now)) return { kind: 'withdrawn' };
  return { kind: 'unknown', reason: `the metadata is older than the lockfile: it does not know ${text}` };
}
