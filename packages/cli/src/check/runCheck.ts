import { loadPolicy, type LevelledFinding, type Outcome, type Report } from '@nilometer/policy';
import { runMigration, type MigrateBody } from '@nilometer/codemods';
import { lockfileNames, runGate, type GateReport } from '@nilometer/ga-enforcer';
import { hasLockfile } from '../io/hasLockfile.ts';
import { runLint, type LintBody } from '../lint/runLint.ts';
import { type GateFailure, gateFailure } from './gateFailure.ts';
import { resolveTargets } from '../io/resolveTargets.ts';

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
  readonly onProgress?: (done: number, total: number) => void;
}

export interface CheckBody {
  readonly lint: Report<LintBody>;
  readonly migrate: Report<MigrateBody>;
  /** `null`: there is no lockfile that the gate reads. */
  readonly gate: GateReport | GateFailure | null;
}

/** The three surfaces over one service: what is wrong, what codemods would do about it, whether it may be deployed. */
export async function runCheck(options: CheckOptions): Promise<Report<CheckBody>> {
  const { cwd, dir, configFile, cache, onProgress } = options;
  const now = options.at ?? options.now;
  const targets = resolveTargets(cwd, [dir]);
  const policy = loadPolicy({ from: targets.root, ...(configFile !== undefined && { configFile }) });
  const lint = runLint({ targets, policy, now, cache, ...(onProgress && { onProgress }) });
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
  const gate = hasLockfile(targets.root) ? await runGate(options).catch(gateFailure) : null;
  return combine(lint.report, migrate.report, gate);
}

function combine(lint: Report<LintBody>, migrate: Report<MigrateBody>, judged: CheckBody['gate']): Report<CheckBody> {
  const failure = judged?.kind === 'failed' ? judged : null;
  const gate = judged?.kind === 'gate' ? judged : null;
  const findings: LevelledFinding[] = [...lint.findings, ...(gate?.findings ?? [])];
  return {
    kind: 'check',
    pathPrefix: lint.pathPrefix,
    findings,
    notJudged: [...lint.notJudged, ...(gate?.notJudged ?? [])],
    unparsed: lint.unparsed,
    outcome: worst(lint.outcome, failure ? 'failed' : (gate?.outcome ?? 'clean')),
    counts: {
      files: lint.counts.files,
      notJudged: lint.counts.notJudged + (gate?.counts.notJudged ?? 0),
      unparsed: lint.counts.unparsed,
      manual: migrate.counts.manual,
      waived: lint.counts.waived + (gate?.counts.waived ?? 0),
      baselined: lint.counts.baselined,
    },
    assumed: [...new Set([...lint.assumed, ...(gate?.assumed ?? []), ...(judged ? [] : [`no lockfile that the gate reads (${lockfileNames.join(', ')}): it did not judge`])])],
    notices: [...(lint.notices ?? []), ...(gate?.notices ?? []), ...(failure ? [`the gate could not judge: ${failure.problem}`] : [])],
    body: { lint, migrate, gate: judged },
  };
}

const BY_WEIGHT = ['failed', 'findings', 'undetermined', 'clean'] as const satisfies readonly Outcome[];

const worst = (a: Outcome, b: Outcome): Outcome => BY_WEIGHT.find((outcome) => outcome === a || outcome === b) ?? 'clean';
