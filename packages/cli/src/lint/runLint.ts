import type { Baseline, BaselineEntry, Finding, LoadedPolicy, Report } from '@nilometer/policy';
import { behavioursFor, judge, loadBehaviourReaders, openProject, type Changes, type ServiceModel } from '@nilometer/service-model';
import type { Targets } from '../io/resolveTargets.ts';
import { toPolicyPath } from '../toPolicyPath.ts';
import { excuse } from './excuse.ts';
import { fixedEntries } from './fixedEntries.ts';
import { judgedEntries } from './judgedEntries.ts';
import { affectedFindings, affectedModel } from './narrow.ts';

/** Where the changes come from that a run is narrowed to. */
export interface Since extends Changes {
  readonly ref: string;
  readonly base: string;
}

export interface LintOptions {
  readonly targets: Targets;
  readonly policy: LoadedPolicy;
  readonly now: Date;
  readonly cache: 'disk' | 'memory';
  readonly baseline?: Baseline;
  /** Judge what these changes touched, and what depends on it; everything when left out. */
  readonly since?: Since;
  /** The command that takes out of the baseline what is fixed, for the report to name. */
  readonly prune?: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** What code does is read although no guideline asks for it. */
  readonly everything?: boolean;
}

export interface LintBody {
  /** What the run was narrowed to; `null`: everything was judged. */
  readonly since: { readonly ref: string; readonly base: string; readonly changed: number } | null;
  /** Guidelines that were judged, each with its level. */
  readonly guidelines: Readonly<Record<string, 'warn' | 'error'>>;
  readonly entities: number;
  /** Findings that a disable comment with owner, reason and expiry switched off. */
  readonly disabled: number;
  /** Entries of the baseline that nothing matches any more: the run fails. */
  readonly fixed: readonly BaselineEntry[];
}

export interface LintResult {
  readonly report: Report<LintBody>;
  readonly model: ServiceModel;
  /** Before disables, waivers and baseline: what the ESLint and oxlint rules see too. */
  readonly raw: readonly Finding[];
  /** Did this run judge what an entry of a baseline is about? */
  readonly isJudged: (entry: BaselineEntry) => boolean;
}

/** Reads the services, judges them, and takes off what is excused. */
export function runLint({ targets, policy, now, cache, baseline, since, prune = 'nilometer lint --baseline-prune', onProgress, everything = false }: LintOptions): LintResult {
  const project = openProject({ root: targets.root, paths: targets.paths, policy, cache, traced: since !== undefined, ...(everything ? { behaviours: loadBehaviourReaders } : behavioursFor(policy.policy)), ...(onProgress && { onProgress }) });
  const model = project.model();
  const placeOf = toPolicyPath(targets.root, policy.root);
  const affected = since && project.affectedBy(since);
  const { notJudged, unparsed, disables } = affected ? affectedModel(model, affected) : model;
  const isJudged = judgedEntries({ policy, paths: targets.paths, model, toPolicyPath: placeOf, ...(affected && { affected: affected.files }) });
  const all = judge({ model, policy, now });
  const raw = affected ? affectedFindings(all, affected, project) : all;
  const { findings, disabled, waived, baselined, fixed, notices } = excuse(raw, {
    policy,
    now,
    baseline,
    isJudged,
    disables,
    toPolicyPath: placeOf,
  });
  const report: Report<LintBody> = {
    kind: 'lint',
    pathPrefix: targets.pathPrefix,
    findings,
    notJudged,
    unparsed,
    outcome: fixed.length > 0 || findings.some((finding) => finding.level === 'error') ? 'findings' : 'clean',
    counts: {
      files: affected ? affected.judged : model.counts.filesJudged,
      notJudged: notJudged.length,
      unparsed: unparsed.length,
      manual: 0,
      waived,
      baselined,
    },
    assumed: [...policy.assumed, ...(since ? [`Only what changed since ${since.ref} (${since.base.slice(0, 12)}), and what depends on it, was judged.`] : [])],
    failures: fixedEntries(fixed, prune),
    notices,
    body: { since: since ? { ref: since.ref, base: since.base, changed: since.files.length } : null, guidelines: judgedGuidelines(policy), entities: model.entities.filter(({ orm }) => orm !== 'dto').length, disabled, fixed },
  };
  return { report, model, raw, isJudged };
}

function judgedGuidelines({ policy }: LoadedPolicy): Record<string, 'warn' | 'error'> {
  return Object.fromEntries(Object.entries(policy.guidelines)
    .flatMap(([id, { severity }]) => (severity === 'off' ? [] : [[id, severity] as const])));
}
