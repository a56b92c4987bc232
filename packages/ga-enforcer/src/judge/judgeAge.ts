import { parse } from 'semver';
import type { PackageRecord } from '../metadata/packageRecord.ts';
import { own } from '../own.ts';
import type { AgeContext, AgeRules, Reading } from './ageContext.ts';
import { type Age, ageOf, isOverdue } from './ageOf.ts';
import { dateThatCounts } from './dateThatCounts.ts';
import { type Deadlines, deadlinesOf } from './deadlines.ts';
import { releasesFrom } from './release.ts';
import { standingOf } from './standing.ts';
import { NO_TARGET, type Target } from './target.ts';
import { untrustedTimes } from './untrustedTimes.ts';

export type AgeJudgement =
  | { readonly kind: 'undetermined'; readonly reason: string }
  | { readonly kind: 'withdrawn'; readonly target: Target; readonly mature: readonly string[] }
  /** `untrusted`: versions that matter whose times can't be trusted; they do not change the outcome. */
  | { readonly kind: 'judged'; readonly age: Age; readonly deadlines: Deadlines; readonly untrusted: readonly string[] };

export interface AgeInput {
  readonly name: string;
  readonly version: string;
  readonly record: PackageRecord;
  readonly rules: AgeRules;
  /** Milliseconds since the epoch, as `takenAt`: when the metadata was true. */
  readonly now: number;
  readonly takenAt: number;
}

/** The verdict on most of a lockfile; no time can change it. */
const NOTHING_ABOVE: AgeJudgement = {
  kind: 'judged',
  age: { supersededAt: null, candidates: [], mature: [], stale: false, heldFor: null, target: NO_TARGET, newerLine: null },
  deadlines: {},
  untrusted: [],
};

/** Without `created` nothing bounds how early the first versions may be. */
const createdOf = (record: PackageRecord): number => {
  const created = Date.parse(own(record.time, 'created') ?? '');
  return Number.isNaN(created) ? -Infinity : created;
};

/** What the clock reads; `null` for a version that is no semantic version. */
export function ageContextOf({ name, version, record, rules, now, takenAt }: AgeInput): AgeContext | null {
  const installed = parse(version);
  if (!installed) return null;
  const releases = releasesFrom(record, installed, rules.line);
  const release = releases.find((candidate) => candidate.version.compare(installed) === 0);
  const above = releases.filter((candidate) => candidate.version.compare(installed) > 0);
  return { name, installed, installedDeprecated: release !== undefined && release.deprecated !== null, releases, above, distTags: record['dist-tags'], now, past: now < takenAt, rules };
}

/** Nobody knows a missing time: as late as now in one reading, as early as can be in the other. */
export function readingsOf(record: PackageRecord, { releases, now }: AgeContext) {
  const times = new Map<string, number | null>();
  const timeOf = (version: string): number | null => {
    let time = times.get(version);
    if (time === undefined) times.set(version, (time = dateThatCounts(record, version)));
    return time;
  };
  // Promotions are the company's own ledger, not a mirror's.
  const untrusted = record.promoted ? new Map<string, number>() : untrustedTimes(releases, timeOf, createdOf(record));
  const recorded: Reading = (version) => timeOf(version) ?? now;
  const earliest: Reading = (version) => untrusted.get(version) ?? timeOf(version) ?? -Infinity;
  return { recorded, earliest, isUntrusted: (version: string) => untrusted.has(version), isMissing: (version: string) => timeOf(version) === null };
}

/** Judges twice where times can lie: only an outcome that both readings give is one. */
export function judgeAge(input: AgeInput): AgeJudgement {
  const { record, rules, version, now, takenAt } = input;
  const context = ageContextOf(input);
  if (!context) return { kind: 'undetermined', reason: `${version} is no semantic version` };
  const standing = standingOf({ record, installed: context.installed, line: rules.line, now, takenAt });
  if (standing.kind === 'unknown') return { kind: 'undetermined', reason: standing.reason };
  if (standing.kind === 'published' && context.above.length === 0) return NOTHING_ABOVE;
  const { recorded, earliest, isUntrusted, isMissing } = readingsOf(record, context);
  const age = ageOf(context, recorded);
  if (standing.kind === 'withdrawn') return { kind: 'withdrawn', target: age.target, mature: age.mature };
  const isDoubtful = [context.installed, ...context.above.map((release) => release.version)].some((candidate) => isUntrusted(candidate.version) || isMissing(candidate.version));
  const early = isDoubtful ? ageOf(context, earliest) : age;
  const involved = [context.installed.version, ...age.candidates];
  const missing = involved.filter(isMissing);
  if (isOverdue(age, rules) !== isOverdue(early, rules)) {
    const what = missing.length > 0 ? `the registry gives no time for ${missing.slice(0, 3).join(', ')}` : 'the recorded times contradict each other';
    return { kind: 'undetermined', reason: `${what}: it blocks or passes depending on which are right` };
  }
  const untrusted = age.candidates.length === 0 ? [] : involved.filter(isUntrusted);
  const deadlines = deadlinesOf(age, early, rules);
  return { kind: 'judged', age: missing.length === 0 ? age : { ...age, supersededAt: null }, deadlines, untrusted };
}
