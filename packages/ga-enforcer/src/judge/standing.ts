import { gt, parse, type SemVer } from 'semver';
import type { PackageRecord } from '../metadata/packageRecord.ts';
import { own } from '../own.ts';
import { dateThatCounts } from './dateThatCounts.ts';
import { sameChannel } from './exclusion.ts';
import { type LineStyle, lineOf } from './line.ts';

/** Is the installed version one that the registry has? */
export type Standing = { readonly kind: 'published' } | { readonly kind: 'withdrawn' } | { readonly kind: 'unknown'; readonly reason: string };

export interface StandingInput {
  readonly record: PackageRecord;
  readonly installed: SemVer;
  readonly line: LineStyle;
  /** Milliseconds since the epoch, as `takenAt`: when the metadata was true. */
  readonly now: number;
  readonly takenAt: number;
}

/**
 * Higher versions of the line that show that the installed one was passed over. Metadata from before `now` may be
 * older than a backport to an earlier minor; within one minor, patches appear in order.
 */
function isPassedOver({ record, installed, line, now, takenAt }: StandingInput): boolean {
  return Object.keys(record.versions).some((text) => {
    const version = parse(text);
    if (version === null || !gt(version, installed) || !sameChannel(installed, version)) return false;
    const time = dateThatCounts(record, text);
    if (time !== null && time > now) return false;
    const sameMinor = version.major === installed.major && version.minor === installed.minor;
    return lineOf(version, line) === lineOf(installed, line) && (takenAt >= now || sameMinor);
  });
}

/**
 * Withdrawn only when that is known: a version that nobody has ever seen is more likely newer than the metadata.
 * `time` and the ledger of snapshots keep what `versions` has lost.
 */
export function standingOf(input: StandingInput): Standing {
  const { record, installed, now } = input;
  const text = installed.version;
  const time = dateThatCounts(record, text);
  if (time !== null && time > now) return { kind: 'unknown', reason: `${text} was published after the time that is judged at` };
  if (own(record.versions, text) !== undefined) return { kind: 'published' };
  if (time !== null || own(record.firstSeen, text) !== undefined || isPassedOver(input)) return { kind: 'withdrawn' };
  return { kind: 'unknown', reason: `the metadata is older than the lockfile: it does not know ${text}` };
}
