import type { Baseline, Finding, LoadedPolicy, Report } from '@nilometer/policy';
import { behavioursFor, judge, loadBehaviourReaders, openProject, type ServiceModel } from '@nilometer/service-model';
import { textOf } from '../io/textOf.ts';
import type { Targets } from '../io/resolveTargets.ts';
import { toPolicyPath } from '../toPolicyPath.ts';
import { excuse } from './excuse.ts';
import { isJudgedPath } from './isJudgedPath.ts';

export interface LintOptions {
  readonly targets: Targets;
  readonly policy: LoadedPolicy;
  readonly now: Date;
  readonly cache: 'disk' | 'memory';
  readonly baseline?: Baseline;
  readonly onProgress?: (done: number, total: number) => void;
  /** What code does is read although no guideline asks for it. */
  readonly everything?: boolean;
}

export interface LintBody {
  /** Guidelines that were judged, each with its level. */
  readonly guidelines: Readonly<Record<string, 'warn' | 'error'>>;
  readonly entities: number;
  /** Findings that a disable comment with owner, reason and expiry switched off. */
  readonly disabled: number;
  /** Fingerprints of the baseline that nothing matches any more. */
  readonly fixed: readonly string[];
}

export interface LintResult {
  readonly report: Report<LintBody>;
  readonly model: ServiceModel;
  /** Before disables, waivers and baseline: what the ESLint and oxlint rules see too. */
  readonly raw: readonly Finding[];
}

/** Reads the services, judges them, and takes off what is excused. */
export function runLint({ targets, policy, now, cache, baseline, onProgress, everything = false }: LintOptions): LintResult {
  const project = openProject({ root: targets.root, paths: targets.paths, policy, cache, ...(everything ? { behaviours: loadBehaviourReaders() } : behavioursFor(policy.policy)), ...(onProgress && { onProgress }) });
  const model = project.model();
  const isJudged = isJudgedPath(policy.root, targets.paths);
  const raw = judge({ model, policy, now });
  const { findings, disabled, waived, baselined, fixed, notices } = excuse(raw, {
    policy,
    now,
    baseline: baseline && { ...baseline, findings: baseline.findings.filter((entry) => isJudged(entry.file)) },
    textOf: (file) => textOf(targets.root, file),
    toPolicyPath: toPolicyPath(targets.root, policy.root),
  });
  const report: Report<LintBody> = {
    kind: 'lint',
    pathPrefix: targets.pathPrefix,
    findings,
    notJudged: model.notJudged,
    unparsed: model.unparsed,
    outcome: findings.some((finding) => finding.level === 'error') ? 'findings' : 'clean',
    counts: {
      files: model.counts.filesSeen,
      notJudged: model.notJudged.length,
      unparsed: model.unparsed.length,
      manual: 0,
      waived,
      baselined,
    },
    assumed: policy.assumed,
    notices: [...notices, ...fixedNotice(fixed.length)],
    body: { guidelines: judgedGuidelines(policy), entities: model.entities.filter(({ orm }) => orm !== 'dto').length, disabled, fixed },
  };
  return { report, model, raw };
}

/** The baseline only shrinks when somebody writes it again; until then what was fixed may come back unseen. */
const fixedNotice = (count: number): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? 'entry' : 'entries'} of the baseline ${count === 1 ? 'is' : 'are'} fixed: take ${count === 1 ? 'it' : 'them'} out with --baseline-write`];

function judgedGuidelines({ policy }: LoadedPolicy): Record<string, 'warn' | 'error'> {
  return Object.fromEntries(Object.entries(policy.guidelines)
    .flatMap(([id, { severity }]) => (severity === 'off' ? [] : [[id, severity] as const])));
}
