import { CommanderError } from 'commander';
import { describeFailure } from './describeFailure.ts';
import { processTerminal } from './io/terminal.ts';
import { buildProgram } from './program.ts';

const terminal = processTerminal();
const argv = process.argv.slice(2);

// A reader that closes the pipe early (`nilometer lint | head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const program = await buildProgram(argv, terminal, (code) => {
    process.exitCode = code;
  });
  program.exitOverride();
  for (const command of program.commands) command.exitOverride();
  if (argv.length === 0) program.outputHelp();
  else await program.parseAsync(argv, { from: 'user' });
} catch (error) {
  // commander has printed its own message; a wrong command line is "the run cannot proceed".
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    terminal.err(describeFailure(error, terminal.env['NILOMETER_DEBUG'] !== undefined));
    process.exitCode = 2;
  }
}
