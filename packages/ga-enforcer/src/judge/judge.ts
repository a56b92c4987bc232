import type { Policy } from '@nilometer/policy';
import type { Metadata } from '../metadata/metadata.ts';
import { DAY } from './ageRulesOf.ts';
import { distinctEntries } from './distinctEntries.ts';
import { isoSeconds } from './isoSeconds.ts';
import { type JudgedDependency, judgeDependency } from './judgeDependency.ts';
import { judgeRuntime } from './judgeRuntime.ts';
import { lockGraphOf } from './lockGraph.ts';
import { nodeFloors } from './nodeFloors.ts';
import { fitPeers } from './peers/fitPeers.ts';
import type { Project } from './project.ts';
import { runtimeOf } from './runtime.ts';
import type { GateOutcome, GateVerdict } from './verdict.ts';

export interface Judgement {
  readonly verdict: GateVerdict;
  readonly dependencies: readonly JudgedDependency[];
  /** Locked registry packages that nobody was asked about. */
  readonly notAsked: number;
}

/** A snapshot older than the policy allows may hide what is newer: whatever it says of an age is worth nothing. */
function whyUnusable({ origin, takenAt }: Metadata, { gate }: Pick<Policy, 'gate'>, now: Date): string | null {
  if (origin === 'live') return null;
  if (takenAt === null) return 'the recorded registry does not say when it was taken: no packument has time.modified';
  const age = now.getTime() - takenAt.getTime();
  if (age <= gate.maxSnapshotAgeDays * DAY) return null;
  return `the snapshot of ${isoSeconds(takenAt.getTime())} is older than the ${gate.maxSnapshotAgeDays} days that the policy allows`;
}

const earliest = (instants: readonly (string | null)[]): string | null =>
  instants.filter((instant) => instant !== null).sort()[0] ?? null;

/**
 * The gate's verdict. Pure: what is locked, what the registry knows, what the company wants, and when.
 * @param metadata asked about some or all of the locked names; the others are counted as not judged
 */
export function judge(project: Project, metadata: Metadata, policy: Pick<Policy, 'gate' | 'bans' | 'waivers'>, now: Date): Judgement {
  const runtime = runtimeOf({ ...project.runtime, policy: policy.gate.runtime });
  const context = {
    project, policy, now,
    graph: lockGraphOf(project.lockfile),
    floorOf: nodeFloors(runtime.node),
    takenAt: metadata.takenAt ?? now,
    unusable: whyUnusable(metadata, policy, now),
  };
  const all = distinctEntries(project.lockfile.entries);
  const isAsked = ({ name }: { readonly name: string }): boolean => metadata.lookups.has(name);
  const alone = all.map((entry) => judgeDependency(entry, metadata.lookups.get(entry.name), context));
  const judged = fitPeers(alone, { lookups: metadata.lookups, commands: project.commands });
  const notAsked = all.filter((entry) => entry.resolvedKind === 'registry' && !isAsked(entry)).length;
  const elsewhere = all.filter(({ resolvedKind }) => resolvedKind !== 'registry').length;
  const dependencies = judged.filter(({ entry, findings }) => (entry.resolvedKind === 'registry' && isAsked(entry)) || findings.length > 0);
  const runtimeVerdict = judgeRuntime(runtime, policy, project.policyFile, now);
  const blocking = judged.filter(({ verdict }) => policy.gate.tiers[verdict.tier].blocks).map(({ verdict }) => verdict);
  const outcome = outcomeOf(dependencies, blocking, runtimeVerdict);
  const verdict: GateVerdict = {
    outcome,
    at: isoSeconds(now.getTime()),
    passUntil: outcome === 'undetermined' ? null : earliest([...blocking.map(({ passUntil }) => passUntil), runtimeVerdict.passUntil]),
    notJudged: notAsked + elsewhere,
    runtime: runtimeVerdict,
    dependencies: dependencies.map((dependency) => dependency.verdict),
  };
  return { verdict, dependencies, notAsked };
}

function outcomeOf(dependencies: readonly JudgedDependency[], blocking: readonly JudgedDependency['verdict'][], runtime: GateVerdict['runtime']): GateOutcome {
  if (runtime.outcome === 'block' || dependencies.some(({ verdict }) => verdict.level === 'block')) return 'block';
  return blocking.some((verdict) => verdict.outcome === 'undetermined') ? 'undetermined' : 'pass';
}
