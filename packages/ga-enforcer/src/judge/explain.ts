import { bansOf, type Policy } from '@nilometer/policy';
import type { Metadata } from '../metadata/metadata.ts';
import { own } from '../own.ts';
import { ageRulesOf } from './ageRulesOf.ts';
import { exclusionContext } from './ageOf.ts';
import { type Exclusion, exclusionOf } from './exclusion.ts';
import { isoOrNull } from './isoSeconds.ts';
import { judge } from './judge.ts';
import { ageContextOf, readingsOf } from './judgeAge.ts';
import { nodeFloors } from './nodeFloors.ts';
import { nodeOf } from './nodeOf.ts';
import type { Project } from './project.ts';
import { runtimeOf } from './runtime.ts';
import type { DependencyVerdict } from './verdict.ts';

export interface ExplainedRelease {
  readonly version: string;
  readonly at: string | null;
  readonly trusted: boolean;
  /** Why it does not supersede the installed version; `null`: it does. */
  readonly exclusion: Exclusion | null;
}

export interface Explanation {
  readonly verdict: DependencyVerdict;
  /** In days. */
  readonly windowDays: number;
  readonly soakDays: number;
  /** Above the installed version, ascending. */
  readonly releases: readonly ExplainedRelease[];
}

function releasesAbove(verdict: DependencyVerdict, project: Project, metadata: Metadata, policy: Policy, now: Date): ExplainedRelease[] {
  const lookup = metadata.lookups.get(verdict.name);
  if (lookup?.kind !== 'known') return [];
  const { record } = lookup;
  const { node } = runtimeOf({ ...project.runtime, policy: policy.gate.runtime });
  const { accepts } = nodeFloors(node)(nodeOf(own(record.versions, verdict.version)));
  const rules = ageRulesOf(verdict.name, verdict.tier, policy.gate, accepts, bansOf(policy.bans, verdict.name, now));
  const context = ageContextOf({ name: verdict.name, version: verdict.version, record, rules, now: now.getTime(), takenAt: (metadata.takenAt ?? now).getTime() });
  if (!context) return [];
  const { recorded, isMissing, isUntrusted } = readingsOf(record, context);
  const scoped = exclusionContext(context, recorded);
  const from = { version: context.installed, deprecated: context.installedDeprecated };
  return context.above.map((release) => ({
    version: release.version.version,
    at: isMissing(release.version.version) ? null : isoOrNull(recorded(release.version.version)),
    trusted: !isUntrusted(release.version.version),
    exclusion: exclusionOf(release, from, scoped),
  }));
}

/** Every locked copy of one package with its verdict and the releases that it was weighed against. */
export function explain(name: string, project: Project, metadata: Metadata, policy: Policy, now: Date): Explanation[] {
  return judge(project, metadata, policy, now)
    .verdict.dependencies.filter((verdict) => verdict.name === name)
    .map((verdict) => ({
      verdict,
      windowDays: policy.gate.tiers[verdict.tier].windowDays ?? policy.gate.windowDays,
      soakDays: policy.gate.soakDays,
      releases: releasesAbove(verdict, project, metadata, policy, now),
    }));
}
