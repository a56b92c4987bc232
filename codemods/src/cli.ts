import { createRequire } from 'node:module';
import { processTerminal, runProgram, setExitCode } from '@nilometer/policy/cli';
import { Command } from 'commander';
import { explainCommand } from './explainCommand.ts';
import { listCommand } from './listCommand.ts';
import { migrateCommand } from './migrateCommand.ts';

const { version } = createRequire(import.meta.url)('@nilometer/codemods/package.json') as { version: string };
const terminal = processTerminal();

const program = new Command('nilometer-codemods')
  .description('Codemods with a plan, gates and a closed ledger.')
  .version(version)
  .showHelpAfterError('(nilometer-codemods <command> --help lists its options)')
  .addHelpText('after', '\nExit codes: 0 clean, 1 something is left to a person or unparsed under --strict, 2 the run could not proceed.')
  .addCommand(migrateCommand(terminal, setExitCode))
  .addCommand(listCommand(terminal))
  .addCommand(explainCommand(terminal));

await runProgram({ name: 'nilometer-codemods', argv: process.argv.slice(2), terminal, exit: setExitCode, build: () => program });
