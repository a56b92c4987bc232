import { createRequire } from 'node:module';
import { ConfigError, ToolError } from '@nilometer/policy';
import { Command, CommanderError } from 'commander';
import { explainCommand } from './explainCommand.ts';
import { processTerminal } from './io/terminal.ts';
import { listCommand } from './listCommand.ts';
import { migrateCommand } from './migrateCommand.ts';

const manifest: unknown = createRequire(import.meta.url)('../package.json');
const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';

// A reader that closes the pipe early (`nilometer-codemods migrate | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const program = new Command('nilometer-codemods')
  .description('Codemods with a plan, gates and a closed ledger.')
  .version(version)
  .showHelpAfterError('(nilometer-codemods <command> --help lists its options)')
  .addHelpText('after', '\nExit codes: 0 clean, 1 something is left to a person or unparsed under --strict, 2 the run could not proceed.')
  .addCommand(migrateCommand())
  .addCommand(listCommand())
  .addCommand(explainCommand())
  .exitOverride();
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  // commander has printed its own message; a wrong command line is "the run cannot proceed".
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    processTerminal().err(describe(error) + '\n');
    process.exitCode = 2;
  }
}

function describe(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof ToolError) return error.remedy === undefined ? error.message : `${error.message}\n  ${error.remedy}`;
  if (!(error instanceof Error)) return String(error);
  return process.env['NILOMETER_DEBUG'] === undefined ? `${error.name}: ${error.message} (NILOMETER_DEBUG=1 shows the stack)` : (error.stack ?? error.message);
}
