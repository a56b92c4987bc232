import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { exitCode, reporters, repositoryPrefix } from '@nilometer/policy';
import { checkText } from '../check/checkText.ts';
import { runCheck } from '../check/runCheck.ts';
import { progressLine, reporterNames } from '@nilometer/policy/cli';
import type { CommandFactory } from '../commands.ts';
import { readBaseline } from '../io/readBaseline.ts';
import { sourceLines } from '../io/sourceLines.ts';
import { isoInstant, wholeNumber } from '../options.ts';
import { resolveTargets } from '../io/resolveTargets.ts';

interface Flags {
  readonly format: keyof typeof reporters;
  readonly config?: string;
  readonly baseline?: string;
  readonly snapshot?: string;
  readonly at?: Date;
  readonly maxWarnings?: number;
  readonly strict?: boolean;
  readonly reportOnly?: boolean;
  readonly cache: boolean;
}

export const checkCommand: CommandFactory = (terminal, exit) => new Command()
  .argument('[dir]', 'a service', '.')
  .addOption(new Option('--format <format>', 'how to report').choices(reporterNames).default('text'))
  .option('--config <file>', 'policy to judge by (default: the nearest nilometer.config.json)')
  .option('--baseline <file>', 'leave out the findings that this file lists; new ones count, and fixed ones must leave it')
  .option('--snapshot <file>', 'judge dependencies by a recorded registry instead of the live one')
  .option('--at <instant>', 'judge as of this ISO instant', isoInstant)
  .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
  .option('--strict', 'what is left to a person, or concerns a guideline and cannot be parsed, fails the run')
  .option('--report-only', 'report everything, exit 0')
  .option('--no-cache', 'do not read or write the index on disk')
  .action(async (dir: string, flags: Flags) => {
    const bar = progressLine(terminal);
    const report = await runCheck({
      cwd: terminal.cwd,
      dir,
      cache: flags.cache ? 'disk' : 'memory',
      env: terminal.env,
      now: terminal.now(),
      onProgress: bar.show,
      ...(flags.config !== undefined && { configFile: resolve(terminal.cwd, flags.config) }),
      ...(flags.baseline !== undefined && {
        baseline: readBaseline(resolve(terminal.cwd, flags.baseline)),
        prune: `nilometer lint ${dir}${flagsOf(flags).config} --baseline-prune ${flags.baseline}`,
      }),
      ...(flags.snapshot !== undefined && { snapshot: resolve(terminal.cwd, flags.snapshot) }),
      ...(flags.at !== undefined && { at: flags.at }),
    });
    bar.clear();
    const options = {
      color: terminal.color,
      rootPrefix: repositoryPrefix(terminal.cwd, terminal.env),
      sourceLine: sourceLines(resolveTargets(terminal.cwd, [dir]).root),
    };
    terminal.out(flags.format === 'text' ? checkText(report, { dir, flags: flagsOf(flags) }, options) : reporters[flags.format](report, options));
    exit(exitCode(report, {
      strict: flags.strict ?? false,
      reportOnly: flags.reportOnly ?? false,
      ...(flags.maxWarnings !== undefined && { maxWarnings: flags.maxWarnings }),
    }));
  });

/** The flags to repeat so that another command judges the same. */
const flagsOf = ({ config, baseline, snapshot, at }: Flags) => ({
  config: config === undefined ? '' : ` --config ${config}`,
  lint: baseline === undefined ? '' : ` --baseline ${baseline}`,
  gate: [snapshot === undefined ? '' : ` --snapshot ${snapshot}`, at === undefined ? '' : ` --at ${at.toISOString()}`].join(''),
});
