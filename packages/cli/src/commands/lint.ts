import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { BASELINE_FILE, exitCode, reporters, repositoryPrefix, ToolError } from '@nilometer/policy';
import { progressLine, reporterNames, type Terminal } from '@nilometer/policy/cli';
import type { CommandFactory } from '../commands.ts';
import { changedSince } from '../io/changedSince.ts';
import { importSuppressions } from '../io/importSuppressions.ts';
import { policyFor } from '../io/policyFor.ts';
import { readBaseline } from '../io/readBaseline.ts';
import { sourceLines } from '../io/sourceLines.ts';
import { pruneBaseline, updateBaseline } from '../io/updateBaseline.ts';
import { type LintResult, runLint } from '../lint/runLint.ts';
import { wholeNumber } from '../options.ts';
import { requireFiles } from '../requireFiles.ts';
import { resolveTargets } from '../io/resolveTargets.ts';
import { toPolicyPath } from '../toPolicyPath.ts';

interface Flags {
  readonly format: keyof typeof reporters;
  readonly config?: string;
  readonly baseline?: string;
  readonly baselineWrite?: string | true;
  readonly baselinePrune?: string | true;
  readonly from?: string;
  readonly since?: string;
  readonly maxWarnings?: number;
  readonly strict?: boolean;
  readonly reportOnly?: boolean;
  readonly cache: boolean;
}

export const lintCommand: CommandFactory = (terminal, exit) => new Command()
  .argument('[paths...]', 'services, folders or files', [])
  .addOption(new Option('--format <format>', 'how to report').choices(reporterNames).default('text'))
  .option('--config <file>', 'policy to judge by (default: the nearest nilometer.config.json)')
  .option('--baseline <file>', 'leave out the findings that this file lists; new ones count, and fixed ones must leave it')
  .option('--baseline-write [file]', 'write today\u2019s findings as the baseline (default: nilometer.baseline.json)')
  .option('--from <file>', 'with --baseline-write: only as many as ESLint suppresses in this eslint-suppressions.json')
  .addOption(new Option('--baseline-prune [file]', 'take what is fixed out of the baseline, and add nothing').conflicts('baselineWrite'))
  .option('--since <ref>', 'judge what changed since this branch left a git ref, and what depends on it')
  .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
  .option('--strict', 'files that a guideline concerns and that cannot be parsed fail the run')
  .option('--report-only', 'report everything, exit 0')
  .option('--no-cache', 'do not read or write the index on disk')
  .action((paths: string[], flags: Flags) => {
    if (flags.from !== undefined && flags.baselineWrite === undefined) throw new ToolError('--from says what --baseline-write writes', { remedy: 'nilometer lint --baseline-write --from eslint-suppressions.json' });
    const targets = resolveTargets(terminal.cwd, paths);
    const policy = policyFor(terminal.cwd, targets.root, flags.config);
    const bar = progressLine(terminal);
    const result = runLint({
      targets,
      policy,
      now: terminal.now(),
      cache: flags.cache ? 'disk' : 'memory',
      onProgress: bar.show,
      ...(flags.since !== undefined && { since: changedSince(targets.root, flags.since) }),
      prune: ['nilometer lint', ...paths, ...(flags.config === undefined ? [] : ['--config', flags.config]), '--baseline-prune', flags.baseline ?? BASELINE_FILE].join(' '),
      // What is written is all there is today: nothing is taken off before.
      ...(reads(flags) !== undefined && { baseline: readBaseline(resolve(terminal.cwd, reads(flags) ?? BASELINE_FILE)) }),
    });
    bar.clear();
    const { report } = result;
    requireFiles(result.model.counts.filesJudged, paths);
    const writing: Writing = { terminal, flags, result, root: targets.root, place: toPolicyPath(targets.root, policy.root) };
    if (flags.baselineWrite !== undefined) write(writing);
    else if (flags.baselinePrune !== undefined) prune(writing);
    else {
      terminal.out(reporters[flags.format](report, {
        color: terminal.color,
        width: terminal.columns,
        rootPrefix: repositoryPrefix(terminal.cwd, terminal.env),
        sourceLine: sourceLines(targets.root),
      }));
      exit(exitCode(report, {
        strict: flags.strict ?? false,
        reportOnly: flags.reportOnly ?? false,
        ...(flags.maxWarnings !== undefined && { maxWarnings: flags.maxWarnings }),
      }));
      return;
    }
    exit(0);
  });

/** The file that is to be written, as the person names it. */
function writes({ baseline, baselineWrite, baselinePrune }: Flags): string | undefined {
  const named = baselineWrite ?? baselinePrune;
  return named === true ? (baseline ?? BASELINE_FILE) : named;
}

/** The baseline to judge by. */
const reads = (flags: Flags): string | undefined =>
  (flags.baselineWrite !== undefined ? undefined : flags.baselinePrune !== undefined ? writes(flags) : flags.baseline);

interface Writing {
  readonly terminal: Terminal;
  readonly flags: Flags;
  readonly result: LintResult;
  readonly root: string;
  readonly place: (file: string) => string;
}

function write({ terminal, flags, result: { report, isJudged }, root, place }: Writing): void {
  const file = writes(flags) ?? BASELINE_FILE;
  const baseline = resolve(terminal.cwd, file);
  const imported = flags.from === undefined ? undefined : importSuppressions(resolve(terminal.cwd, flags.from), report.findings, { root, baseline });
  const findings = imported?.taken ?? report.findings;
  const kept = updateBaseline(baseline, { findings, isJudged, toPolicyPath: place });
  terminal.err(`${file}: ${findings.length} findings written${kept > 0 ? `, ${kept} that were not judged kept` : ''}\n`);
  if (!imported) return;
  const left = report.findings.length - findings.length;
  const { unmatched, others } = imported;
  terminal.err([
    ...unmatched.map(({ file: path, rule, suppressed, found }) => `  not matched: ${path}: ${rule}: ${suppressed} suppressed, ${found} found`),
    ...(left > 0 ? [`  ${left} findings of today are not suppressed: they count as new`] : []),
    ...(others > 0 ? [`  ${others} of other plugins stay ESLint\u2019s`] : []),
  ].map((line) => `${line}\n`).join(''));
}

function prune({ terminal, flags, result: { report: { body: { fixed } } } }: Writing): void {
  const file = writes(flags) ?? BASELINE_FILE;
  const left = pruneBaseline(resolve(terminal.cwd, file), fixed);
  terminal.err(`${file}: ${fixed.length} fixed taken out, ${left} left\n`);
}
