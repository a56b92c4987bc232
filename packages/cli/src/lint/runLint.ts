import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { applyBaseline, applyWaivers, withLevels, type Baseline, type Finding, type LoadedPolicy, type Report } from '@nilometer/policy';
import { judge, openProject, type ServiceModel } from '@nilometer/service-model';
import type { Targets } from '../paths.ts';
import { applyDisables } from './applyDisables.ts';

export interface LintOptions {
  readonly targets: Targets;
  readonly policy: LoadedPolicy;
  readonly now: Date;
  readonly cache: 'disk' | 'memory';
  readonly baseline?: Baseline;
  readonly onProgress?: (done: number, total: number) => void;
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

/** Reads the services, judges them, and takes off what comments, waivers and the baseline excuse. */
export function runLint({ targets, policy: loaded, now, cache, baseline, onProgress }: LintOptions): LintResult {
  const project = openProject({
    root: targets.root,
    paths: targets.paths,
    policy: loaded,
    cache,
    ...(onProgress && { onProgress }),
  });
  const model = project.model();
  const raw = judge({ model, policy: loaded, now });
  const { kept: spoken, disabled } = applyDisables(raw, (file) => textOf(targets.root, file), loaded.policy, now);
  const waivers = applyWaivers(spoken, loaded.policy.waivers, now, { toPolicyPath: toPolicyPath(targets.root, loaded.root) });
  const based = baseline ? applyBaseline(waivers.kept, baseline) : { kept: waivers.kept, baselined: [], fixed: [] };
  const findings = withLevels(based.kept, loaded.policy, waivers.expired);
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
      waived: waivers.waived.length,
      baselined: based.baselined.length,
    },
    assumed: loaded.assumed,
    body: {
      guidelines: judgedGuidelines(loaded),
      entities: model.entities.length,
      disabled: disabled.length,
      fixed: based.fixed.map((entry) => entry.fingerprint),
    },
  };
  return { report, model, raw };
}

function judgedGuidelines({ policy }: LoadedPolicy): Record<string, 'warn' | 'error'> {
  return Object.fromEntries(Object.entries(policy.guidelines)
    .flatMap(([id, { severity }]) => (severity === 'off' ? [] : [[id, severity] as const])));
}

/** Findings name files below what was asked for; waivers name them below the policy. */
const toPolicyPath = (root: string, policyRoot: string) => (file: string): string =>
  relative(policyRoot, resolve(root, file)).split(sep).join('/');

/** The text whose lines a finding's range counts; `undefined` when it is gone since it was judged. */
function textOf(root: string, file: string): string | undefined {
  try {
    return readFileSync(resolve(root, file), 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}
