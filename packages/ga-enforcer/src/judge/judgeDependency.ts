import { bansOf, endOf, type Policy } from '@nilometer/policy';
import type { LockEntry } from '../lockfile/lockfileFormat.ts';
import type { Lookup } from '../metadata/metadata.ts';
import { own } from '../own.ts';
import type { AgeRules } from './ageContext.ts';
import { ageRulesOf, DAY } from './ageRulesOf.ts';
import { commandFor } from './command.ts';
import { holderOf } from './holder.ts';
import { isoOrNull } from './isoSeconds.ts';
import { type AgeJudgement, judgeAge } from './judgeAge.ts';
import { type JudgedFinding, type JudgedFindings, judgeFindings } from './judgeFindings.ts';
import { gravest } from './levelOf.ts';
import type { LockGraph } from './lockGraph.ts';
import type { NodeFloor } from './nodeFloors.ts';
import { nodeOf } from './nodeOf.ts';
import type { Project } from './project.ts';
import { NO_TARGET, type Target } from './target.ts';
import { tierOf } from './tierOf.ts';
import type { DependencyVerdict, GateOutcome } from './verdict.ts';

export interface DependencyContext {
  readonly project: Project;
  readonly graph: LockGraph;
  readonly policy: Pick<Policy, 'gate' | 'bans' | 'waivers'>;
  readonly now: Date;
  /** By the `engines.node` of the installed version. */
  readonly floorOf: (installed: string | null) => NodeFloor;
  /** When the metadata was true. */
  readonly takenAt: Date;
  /** Why the metadata can't be used at all; `null`: it can. */
  readonly unusable: string | null;
}

export interface JudgedDependency {
  readonly entry: LockEntry;
  readonly verdict: DependencyVerdict;
  readonly findings: readonly JudgedFinding[];
  /** Higher versions that have soaked, ascending: of its own line, then of the newer one. */
  readonly movable: readonly string[];
}

function movableOf(judgement: AgeJudgement | null): readonly string[] {
  if (judgement === null || judgement.kind === 'undetermined') return [];
  if (judgement.kind === 'withdrawn') return judgement.mature;
  const { mature, newerLine } = judgement.age;
  return newerLine?.kind === 'open' ? [...mature, ...newerLine.mature] : mature;
}

function ageOfEntry(entry: LockEntry, lookup: Lookup | undefined, rules: AgeRules, context: DependencyContext): AgeJudgement | null {
  if (entry.resolvedKind !== 'registry' || !lookup) return null;
  if (context.unusable !== null) return { kind: 'undetermined', reason: context.unusable };
  if (lookup.kind === 'absent') return { kind: 'undetermined', reason: 'the registry does not know this package' };
  if (lookup.kind === 'failed') return { kind: 'undetermined', reason: lookup.reason };
  const { now, takenAt } = context;
  return judgeAge({ name: entry.name, version: entry.version, record: lookup.record, rules, now: now.getTime(), takenAt: takenAt.getTime() });
}

/** The target that ends every block: that of the newer line, once its grace is over. */
function targetOfJudgement(judgement: AgeJudgement | null): Target {
  if (judgement === null || judgement.kind === 'undetermined') return NO_TARGET;
  if (judgement.kind === 'withdrawn') return judgement.target;
  const { newerLine, target } = judgement.age;
  return newerLine?.kind === 'open' && newerLine.overdue ? newerLine.target : target;
}

/** The earliest instant at which an id that blocks will: its own deadline, or the end of the waiver it lives on. */
function deadlineOf(judgement: AgeJudgement | null, { waived }: JudgedFindings, { blocking }: AgeRules): number | null {
  const living = waived.filter(({ untiered }) => untiered === 'block');
  const ends = living.map(({ expires }) => endOf(expires));
  const deadlines = judgement?.kind === 'judged' ? judgement.deadlines : {};
  for (const id of blocking) {
    const deadline = deadlines[id];
    if (deadline !== undefined && !living.some((waiver) => waiver.id === id)) ends.push(deadline);
  }
  return ends.length === 0 ? null : Math.min(...ends);
}

function outcomeOf({ findings }: JudgedFindings, judgement: AgeJudgement | null): GateOutcome {
  if (findings.some(({ untiered }) => untiered === 'block')) return 'block';
  return judgement?.kind === 'undetermined' ? 'undetermined' : 'pass';
}

/** @param lookup `undefined`: nobody was asked about it */
export function judgeDependency(entry: LockEntry, lookup: Lookup | undefined, context: DependencyContext): JudgedDependency {
  const { policy, now, project, graph } = context;
  const tier = tierOf(entry, policy.gate.platformPackages);
  const bans = bansOf(policy.bans, entry.name, now);
  const { node, accepts } = context.floorOf(lookup?.kind === 'known' ? nodeOf(own(lookup.record.versions, entry.version)) : null);
  const rules = ageRulesOf(entry.name, tier, policy.gate, accepts, bans);
  const judgement = ageOfEntry(entry, lookup, rules, context);
  const record = lookup?.kind === 'known' && context.unusable === null ? lookup.record : null;
  const check = { entry, tier, record, judgement, rules, now: now.getTime(), abandoned: policy.gate.abandonedDays * DAY, bans };
  const judged = judgeFindings(check, policy, project.policyFile);
  const outcome = outcomeOf(judged, judgement);
  const target = targetOfJudgement(judgement);
  const age = judgement?.kind === 'judged' ? judgement.age : null;
  const line = age?.newerLine ?? null;
  const wanted = target.minimal ?? (line?.kind === 'open' ? line.target.minimal : null);
  const holder = wanted === null && line === null && (age?.heldFor ?? null) === null && judged.findings.length === 0
    ? undefined
    : holderOf({ entry, target: wanted, judgement, graph, overrides: project.overrides, node });
  const command = commandFor(entry, target.minimal, holder, project.commands);
  const verdict: DependencyVerdict = {
    name: entry.name,
    ...(entry.alias !== undefined && { alias: entry.alias }),
    version: entry.version,
    importer: entry.importer,
    tier,
    direct: entry.direct,
    dev: entry.dev,
    outcome,
    level: gravest(judged.findings.map(({ level }) => level)),
    supersededAt: judgement?.kind === 'judged' ? isoOrNull(judgement.age.supersededAt) : null,
    passUntil: isoOrNull(deadlineOf(judgement, judged, rules)),
    ...(holder && { holder }),
    target,
    ...(command !== undefined && { command }),
    ...(judgement?.kind === 'undetermined' && { undetermined: judgement.reason }),
    findings: judged.findings.map(({ id, level, message }) => ({ id, level, message })),
    ...(judged.waived.length > 0 && { waived: judged.waived.map(({ id, owner, expires }) => ({ id, owner, expires })) }),
  };
  return { entry, verdict, findings: judged.findings, movable: movableOf(judgement) };
}
