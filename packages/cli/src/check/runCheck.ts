import { type Baseline, loadPolicy, type LevelledFinding, type Outcome, type Report } from '@nilometer/policy';
import { runMigration, type MigrateBody } from '@nilometer/codemods';
import { runGate, type GateReport } from '@nilometer/ga-enforcer';
import { hasLockfile } from '../io/hasLockfile.ts';
import { runLint, type LintBody } from '../lint/runLint.ts';
import { type GateFailure, gateFailure, isGateFailure } from './gateFailure.ts';
import { resolveTargets } from '../io/resolveTargets.ts';
import { requireFiles } from '../requireFiles.ts';

export interface CheckOptions {
  readonly cwd: string;
  readonly dir: string;
  readonly configFile?: string;
  readonly snapshot?: string;
  /** The instant to judge at; the clock's when left out. */
  readonly at?: Date;
  readonly cache: 'disk' | 'memory';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly baseline?: Baseline;
  /** The command that takes out of it what is fixed. */
  readonly prune?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface CheckBody {
  readonly lint: Report<LintBody>;
  readonly migrate: Report<MigrateBody>;
  readonly gate: GateReport | GateFailure;
}

/** The three surfaces over one service: what is wrong, what codemods would do about it, whether it may be deployed. */
export async function runCheck(options: CheckOptions): Promise<Report<CheckBody>> {
  const { cwd, dir, configFile, cache, baseline, prune, onProgress } = options;
  const now = options.at ?? options.now;
  const targets = resolveTargets(cwd, [dir]);
  const policy = loadPolicy({ from: targets.root, ...(configFile !== undefined && { configFile }) });
  const lint = runLint({ targets, policy, now, cache, ...(baseline && { baseline }), ...(prune !== undefined && { prune }), ...(onProgress && { onProgress }) });
  requireFiles(lint.report.counts.files, [dir]);
  const recipes = [...new Set(lint.report.findings.flatMap((finding) => finding.fixes))].sort();
  const migrate = await runMigration({
    dir: targets.root,
    cwd,
    recipes,
    options: {},
    verify: 'bytes',
    mode: 'dry-run',
    rerun: `nilometer migrate ${dir} --recipe ${recipes.join(',')}`,
    now,
    ...(configFile !== undefined && { configFile }),
  });
  const gate = await runGate(options).catch(gateFailure(hasLockfile(targets.root) ? 'failed' : 'no lockfile'));
  return combine(lint.report, migrate.report, gate);
}

function combine(lint: Report<LintBody>, migrate: Report<MigrateBody>, judged: CheckBody['gate']): Report<CheckBody> {
  const gate = isGateFailure(judged) ? null : judged;
  const findings: LevelledFinding[] = [...lint.findings, ...(gate?.findings ?? [])];
  return {
    kind: 'check',
    pathPrefix: lint.pathPrefix,
    findings,
    notJudged: [...lint.notJudged, ...(gate?.notJudged ?? [])],
    unparsed: lint.unparsed,
    outcome: worst(lint.outcome, isGateFailure(judged) ? OUTCOMES[judged.kind] : judged.outcome),
    counts: {
      files: lint.counts.files,
      notJudged: lint.counts.notJudged + (gate?.counts.notJudged ?? 0),
      unparsed: lint.counts.unparsed,
      manual: migrate.counts.manual,
      waived: lint.counts.waived + (gate?.counts.waived ?? 0),
      baselined: lint.counts.baselined,
    },
    failures: lint.failures ?? [],
    assumed: [...new Set([...lint.assumed, ...(gate?.assumed ?? [])])],
    notices: [...(lint.notices ?? []), ...(gate?.notices ?? []), ...(isGateFailure(judged) ? [`the gate could not judge: ${judged.problem}`] : [])],
    body: { lint, migrate, gate: judged },
  };
}

/** Without a lockfile nothing is known of what is deployed: that is never clean. */
const OUTCOMES = { failed: 'failed', 'no lockfile': 'undetermined' } as const satisfies Record<GateFailure['kind'], Outcome>;

const BY_WEIGHT = ['failed', 'findings', 'undetermined', 'clean'] as const satisfies readonly Outcome[];

const worst = (a: Outcome, b: Outcome): Outcome => BY_WEIGHT.find((outcome) => outcome === a || outcome === b) ?? 'clean';
