import { applyBaseline, applyWaivers, withLevels, type Baseline, type BaselineEntry, type Finding, type LevelledFinding, type LoadedPolicy } from '@nilometer/policy';
import { disableNotices, type DisableDirective } from '@nilometer/service-model';
import { applyDisables } from './applyDisables.ts';

export interface Excused {
  readonly findings: readonly LevelledFinding[];
  /** Switched off by a comment with owner, reason and expiry. */
  readonly disabled: number;
  readonly waived: number;
  readonly baselined: number;
  /** Entries of the baseline that nothing matches any more. */
  readonly fixed: readonly BaselineEntry[];
  /** Waivers in use, and comments, that end soon: a sentence each. */
  readonly notices: readonly string[];
}

export interface ExcuseOptions {
  readonly policy: LoadedPolicy;
  readonly now: Date;
  readonly baseline: Baseline | undefined;
  /** Was what this entry is about judged by this run? Otherwise it is not fixed. */
  readonly isJudged: (entry: BaselineEntry) => boolean;
  /** Comments of the files that were judged. */
  readonly disables: readonly DisableDirective[];
  readonly toPolicyPath: (file: string) => string;
}

/**
 * Takes off what comments, waivers and the baseline excuse, in this order. The baseline is matched against what was
 * found before waivers, so that a waived finding does not look fixed; and what an expired waiver gives back is an
 * error even when the baseline knows it.
 */
export function excuse(raw: readonly Finding[], { policy, now, baseline, isJudged, disables, toPolicyPath }: ExcuseOptions): Excused {
  const { kept: spoken, disabled, expired } = applyDisables(raw, disables, policy.policy, now);
  const waivers = applyWaivers(spoken, policy.policy.waivers, now, { toPolicyPath });
  const known = baseline ? applyBaseline(spoken, baseline) : { baselined: [], fixed: [] };
  const old = new Set<Finding>(known.baselined);
  const left = waivers.kept.filter((finding) => !old.has(finding));
  return {
    findings: withLevels(left, policy.policy, [...waivers.expired, ...expired]),
    disabled: disabled.length,
    waived: waivers.waived.length,
    baselined: waivers.kept.length - left.length,
    fixed: known.fixed.filter(isJudged),
    notices: [...waivers.notices, ...disableNotices(disables, now)],
  };
}
