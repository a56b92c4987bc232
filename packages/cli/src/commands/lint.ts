import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { BASELINE_FILE, exitCode, reporters, repositoryPrefix } from '@nilometer/policy';
import { progressLine, reporterNames } from '@nilometer/policy/cli';
import type { CommandFactory } from '../commands.ts';
import { policyFor } from '../io/policyFor.ts';
import { readBaseline } from '../io/readBaseline.ts';
import { sourceLines } from '../io/sourceLines.ts';
import { updateBaseline } from '../io/updateBaseline.ts';
import { runLint } from '../lint/runLint.ts';
import { wholeNumber } from '../options.ts';
import { requireFiles } from '../requireFiles.ts';
import { resolveTargets } from '../io/resolveTargets.ts';

interface Flags {
  readonly format: keyof typeof reporters;
  readonly config?: string;
  readonly baseline?: string;
  readonly baselineWrite?: string | true;
  readonly maxWarnings?: number;
  readonly strict?: boolean;
  readonly reportOnly?: boolean;
  readonly cache: boolean;
}

export const lintCommand: CommandFactory = (terminal, exit) => new Command()
  .argument('[paths...]', 'services, folders or files', [])
  .addOption(new Option('--format <format>', 'how to report').choices(reporterNames).default('text'))
  .option('--config <file>', 'policy to judge by (default: the nearest nilometer.config.json)')
  .option('--baseline <file>', 'leave out the findings that this file lists; new ones still count')
  .option('--baseline-write [file]', 'write today\u2019s findings as the baseline (default: nilometer.baseline.json)')
  .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
  .option('--strict', 'files that a guideline concerns and that cannot be parsed fail the run')
  .option('--report-only', 'report everything, exit 0')
  .option('--no-cache', 'do not read or write the index on disk')
  .action((paths: string[], flags: Flags) => {
    const targets = resolveTargets(terminal.cwd, paths);
    const policy = policyFor(terminal.cwd, targets.root, flags.config);
    const bar = progressLine(terminal);
    const { report } = runLint({
      targets,
      policy,
      now: terminal.now(),
      cache: flags.cache ? 'disk' : 'memory',
      onProgress: bar.show,
      // What is written is all there is today: nothing is taken off before.
      ...(flags.baseline !== undefined && flags.baselineWrite === undefined && { baseline: readBaseline(resolve(terminal.cwd, flags.baseline)) }),
    });
    bar.clear();
    requireFiles(report.counts.files, paths);
    if (flags.baselineWrite !== undefined) {
      const file = flags.baselineWrite === true ? (flags.baseline ?? BASELINE_FILE) : flags.baselineWrite;
      const kept = updateBaseline(resolve(terminal.cwd, file), report.findings, targets, policy.root);
      terminal.err(`${file}: ${report.findings.length} findings written${kept > 0 ? `, ${kept} of other folders kept` : ''}\n`);
      exit(0);
      return;
    }
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
  });
