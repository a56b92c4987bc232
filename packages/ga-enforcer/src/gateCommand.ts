import { Command, InvalidArgumentError, Option } from 'commander';
import { isoInstant, processTerminal, reporterNames, setExitCode, type Terminal, wholeNumber } from '@nilometer/policy/cli';

interface ProjectFlags {
  readonly lockfile?: string;
  readonly snapshot?: string;
  readonly at?: Date;
  readonly config?: string;
  readonly simulate?: boolean;
}

interface CheckFlags extends ProjectFlags {
  readonly format: (typeof reporterNames)[number];
  readonly all?: boolean;
  readonly maxWarnings?: number;
  readonly reportOnly?: boolean;
}

function instant(text: string): Date {
  const date = isoInstant(text);
  if (!date) throw new InvalidArgumentError('It takes an ISO date or an instant with its zone, as 2026-11-22 or 2026-11-22T00:00:00Z.');
  return date;
}

function count(text: string): number {
  const number = wholeNumber(text);
  if (number === undefined) throw new InvalidArgumentError('It takes a whole number, 0 or more.');
  return number;
}

const withProject = (command: Command): Command => command
  .option('--lockfile <file>', 'lockfile to judge (default: the one in the folder)')
  .option('--snapshot <file>', 'judge by a recorded registry: a snapshot, or a folder of packuments')
  .option('--at <instant>', 'judge as of this ISO instant: what was published later does not exist yet', instant)
  .option('--config <file>', 'policy to judge by (default: the nearest nilometer.config.json)')
  .option('--simulate', 'allow a past --at over a live registry in CI');

const gateOptions = ({ config, ...flags }: ProjectFlags, dir: string, { cwd, env, now }: Terminal) =>
  ({ cwd, env, now: now(), dir, ...flags, ...(config !== undefined && { configFile: config }) });

const check = (terminal: Terminal, exit: (code: number) => void): Command => withProject(new Command('check'))
  .description('block a deploy whose dependencies have been superseded for more than two weeks')
  .argument('[dir]', 'folder with a lockfile', '.')
  .addOption(new Option('--format <format>', 'how to report').choices(reporterNames).default('text'))
  .option('--all', 'ask a live registry about transitive dependencies too')
  .option('--max-warnings <n>', 'fail when there are more warnings than this', count)
  .option('--report-only', 'report everything, exit 0')
  .action(async (dir: string, flags: CheckFlags) => {
    const [{ runGate }, { formats }, { exitCode, repositoryPrefix }] = await Promise.all([import('./runGate.ts'), import('./report/formats.ts'), import('@nilometer/policy')]);
    const report = await runGate({ ...gateOptions(flags, dir, terminal), ...(flags.all !== undefined && { all: flags.all }) });
    terminal.out(formats[flags.format](report, { color: terminal.color, width: terminal.columns, rootPrefix: repositoryPrefix(terminal.cwd, terminal.env) }));
    exit(exitCode(report, { reportOnly: flags.reportOnly ?? false, ...(flags.maxWarnings !== undefined && { maxWarnings: flags.maxWarnings }) }));
  });

const explain = (terminal: Terminal): Command => withProject(new Command('explain'))
  .description('show how the verdict on one package comes about')
  .argument('<package>', 'name in the registry')
  .argument('[dir]', 'folder with a lockfile', '.')
  .action(async (name: string, dir: string, flags: ProjectFlags) => {
    const { explainPackage } = await import('./explainPackage.ts');
    terminal.out(await explainPackage(name, gateOptions(flags, dir, terminal), terminal.color));
  });

const snapshot = (terminal: Terminal, exit: (code: number) => void): Command => new Command('snapshot')
  .description('record what the live registry says of everything in a lockfile')
  .argument('[dir]', 'folder with a lockfile', '.')
  .option('--lockfile <file>', 'lockfile whose packages to record (default: the one in the folder)')
  .requiredOption('--out <file>', 'file to write; gzipped when it ends in .gz')
  .action(async (dir: string, flags: { readonly lockfile?: string; readonly out: string }) => {
    const [{ recordSnapshot }, { printable }] = await Promise.all([import('./recordSnapshot.ts'), import('@nilometer/policy')]);
    const { packages, absent, failed } = await recordSnapshot({ ...gateOptions({}, dir, terminal), ...flags });
    terminal.err(`${flags.out}: ${packages} packages\n`);
    for (const name of absent) terminal.err(`the registry does not know ${printable(name)}\n`);
    for (const reason of failed) terminal.err(`not recorded: ${printable(reason)}\n`);
    exit(failed.length > 0 ? 3 : 0);
  });

/**
 * `check` (the default), `explain` and `snapshot`. @nilometer/ga-enforcer runs it as its own program, `nilometer`
 * mounts it under `gate`. Actions reject with `ConfigError` or `ToolError`, which whoever runs the program prints.
 */
export function gateCommand(terminal: Terminal = processTerminal(), exit: (code: number) => void = setExitCode): Command {
  const judged = check(terminal, exit);
  return new Command('ga-enforcer')
    .description('judge the age of dependencies')
    .addCommand(judged, { isDefault: true })
    .addCommand(explain(terminal))
    .addCommand(snapshot(terminal, exit))
    .addHelpText('after', () => `\ncheck is what runs without a command:\n\n${judged.helpInformation()}`);
}
