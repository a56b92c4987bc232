import type { Ban, Tier } from '@nilometer/policy';
import type { LockEntry } from '../lockfile/lockfileFormat.ts';
import type { PackageRecord } from '../metadata/packageRecord.ts';
import type { AgeRules } from './ageContext.ts';
import type { AgeJudgement } from './judgeAge.ts';
import type { FindingLevel } from './verdict.ts';

/** All that a finding about one dependency may be made of. */
export interface CheckContext {
  readonly entry: LockEntry;
  readonly tier: Tier;
  /** `null`: nobody was asked about it, or nobody knew. */
  readonly record: PackageRecord | null;
  readonly judgement: AgeJudgement | null;
  readonly rules: AgeRules;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Milliseconds without a release after which a package counts as abandoned. */
  readonly abandoned: number;
  readonly bans: readonly Ban[];
}

export interface Checked {
  readonly messageId: string;
  readonly message: string;
  /** No graver than this, whatever the policy says of the id. */
  readonly atMost?: FindingLevel;
}

/** Pure: one finding id, judged on one dependency. */
export type Check = (context: CheckContext) => readonly Checked[];

/** One unit a file under `findings/`, named by its id. */
export interface FindingUnit {
  /** Its place among what is said of one dependency, the lowest first: what ends its use before what is good to know. */
  readonly order: number;
  readonly check: Check;
}
