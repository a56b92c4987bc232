import { exitCode, ToolError } from '@nilometer/policy';
import { Command, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { processTerminal, progressLine, setExitCode, type Terminal } from '@nilometer/policy/cli';
import { type AppliedClass, appliedClasses } from './engine/site.ts';
import { signalExitCode } from './io/signalExitCode.ts';
import { recipes } from './recipes/all.generated.ts';
import { renderDiff } from './render/diff.ts';
import { renderJson } from './render/json.ts';
import { renderMigration } from './render/text.ts';

interface Flags {
  readonly recipe?: readonly string[];
  readonly recover?: true;
  readonly class: readonly AppliedClass[];
  readonly option: Readonly<Record<string, string>>;
  readonly write?: true;
  readonly allowDirty?: true;
  readonly verify: 'bytes' | 'types';
  readonly format: 'text' | 'json';
  readonly strict?: true;
  readonly diff: boolean;
  readonly config?: string;
}

const splitList = (value: string, before: readonly string[] = []): string[] => [...before, ...value.split(',').map((id) => id.trim()).filter((id) => id !== '')];

function keyValue(value: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = value.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('is not key=value');
  return { ...before, [value.slice(0, at)]: value.slice(at + 1) };
}

function classList(value: string): AppliedClass[] {
  const wanted = splitList(value);
  const unknown = wanted.find((one) => !appliedClasses.some((known) => known === one));
  if (unknown !== undefined || wanted.length === 0) throw new InvalidArgumentError(`known classes are ${appliedClasses.join(', ')}`);
  return appliedClasses.filter((one) => wanted.includes(one));
}

/**
 * `migrate <dir> --recipe a,b`, for this package's own bin and for `nilometer migrate`. Prints to the terminal given and
 * hands its exit code to `end`; a failure that stops the run is thrown (ToolError, ConfigError).
 */
export function migrateCommand(terminal: Terminal = processTerminal(), end: (code: number) => void = setExitCode): Command {
  return new Command('migrate')
    .description('plan codemods over a folder, judge the plan, and with --write apply it')
    .argument('<dir>', 'folder of a service or repository')
    .option('--recipe <ids>', `recipes in the order in which they run: ${Object.keys(recipes).join(', ')}`, splitList)
    .option('--option <key=value>', 'option of a recipe, or recipe.key=value; may be repeated', keyValue, {})
    .addOption(new Option('--class <classes>', 'classes of sites to apply; B and D change behaviour or data').argParser(classList).default(['A'], 'A'))
    .option('--write', 'write what the gates let through; without it nothing is written')
    .option('--allow-dirty', 'write although the git tree is dirty, or there is no git')
    .addOption(new Option('--verify <gates>', 'types: type-check a dry run too').choices(['bytes', 'types']).default('bytes'))
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .option('--strict', 'exit 1 when anything is left to a person or could not be read')
    .option('--no-diff', 'text without the diff')
    .addOption(new Option('--recover', 'only finish, or take back, what a killed run left half written').conflicts(['recipe', 'write']))
    .option('--config <file>', 'policy to use instead of the nearest nilometer.config.json')
    .action(async (dir: string, flags: Flags) => {
      if (flags.recover) return recover(dir, terminal);
      const chosen = flags.recipe ?? [];
      if (chosen.length === 0) throw new ToolError('no recipe was named', { remedy: `give one or more with --recipe: ${Object.keys(recipes).join(', ')}` });
      const { runMigration } = await import('./io/runMigration.ts');
      const progress = progressLine(terminal);
      const { report, changes, signal } = await runMigration({
        dir,
        cwd: terminal.cwd,
        recipes: chosen,
        options: flags.option,
        classes: flags.class,
        verify: flags.verify,
        mode: flags.write ? (flags.allowDirty ? 'write-dirty' : 'write') : 'dry-run',
        rerun: rerunOf(dir, chosen, flags),
        ...(flags.config === undefined ? {} : { configFile: flags.config }),
        now: terminal.now(),
        onProgress: (done, total) => progress.show(done, total),
        onNote(sentence) {
          progress.clear();
          terminal.err(sentence + '\n');
        },
      });
      progress.clear();
      if (flags.format === 'json') {
        terminal.out(renderJson(report));
      } else {
        const colors = pc.createColors(terminal.color);
        if (flags.diff) for (const change of changes) terminal.out(renderDiff({ ...change, file: report.pathPrefix + change.file }, colors) + '\n');
        terminal.out(renderMigration(report, terminal.color));
      }
      // 128 + the signal's number, as shells report it: the work that could not be left half done is done.
      end(signal === undefined ? exitCode(report, { strict: flags.strict === true }) : signalExitCode(signal));
    });
}

/** Who asks for it has looked: what another host left is recovered too. */
async function recover(dir: string, terminal: Terminal): Promise<void> {
  const [{ folderOf }, { recoverJournal }] = await Promise.all([import('./io/folderOf.ts'), import('./io/recoverJournal.ts')]);
  terminal.out((recoverJournal(folderOf({ cwd: terminal.cwd, dir }), { abandoned: true }) ?? 'Nothing to recover.') + '\n');
}

function rerunOf(dir: string, recipe: readonly string[], { option, class: classes, write }: Flags): string {
  const options = Object.entries(option).map(([key, value]) => `--option ${quoted(`${key}=${value}`)}`);
  return ['nilometer migrate', quoted(dir), `--recipe ${recipe.join(',')}`, ...options, ...(classes.join() === 'A' ? [] : [`--class ${classes.join(',')}`]), ...(write ? ['--write'] : [])].join(' ');
}

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
