import { Command } from 'commander';
import { commands } from './commands.ts';
import { toolVersion } from './toolVersion.ts';
import type { Terminal } from '@nilometer/policy/cli';

/** The whole command line; only the command that `argv` names is loaded, the others are listed. */
export async function buildProgram(argv: readonly string[], terminal: Terminal, exit: (code: number) => void): Promise<Command> {
  const program = new Command('nilometer')
    .description('Keeps a company\u2019s TypeScript services on its platform.')
    .version(toolVersion)
    .showHelpAfterError('(nilometer <command> --help lists its options)')
    .showSuggestionAfterError();
  const named = argv.find((word) => !word.startsWith('-'));
  const wanted = named === 'help' ? argv[argv.indexOf('help') + 1] : named;
  for (const [name, { description, load }] of Object.entries(commands)) {
    if (name === wanted) {
      const factory = await load();
      program.addCommand(factory(terminal, exit).name(name).description(description));
    } else program.command(name).description(description);
  }
  program.addHelpText('after', [
    '',
    'Exit codes: 0 clean, 1 findings or a blocked deploy, 2 the run could not proceed, 3 undetermined (gate, check).',
    'Start here: nilometer check --report-only',
  ].join('\n'));
  return program;
}
