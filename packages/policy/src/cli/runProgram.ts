import { describeFailure, describeLostOutput } from './describeFailure.ts';
import type { Terminal } from './terminal.ts';

/** What is used of a commander `Command`; this package does not depend on it. */
export interface Program {
  readonly commands: readonly Program[];
  exitOverride(): unknown;
  parseAsync(argv: readonly string[], options: { from: 'user' }): Promise<unknown>;
}

export interface RunOptions {
  readonly name: string;
  readonly argv: readonly string[];
  readonly terminal: Terminal;
  readonly exit: (code: number) => void;
  readonly build: () => Program | Promise<Program>;
}

/** `CommanderError`, told by its shape: commander has printed its own message by then. */
const isUsageError = (error: unknown): error is Error & { readonly exitCode: number } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.') && 'exitCode' in error;

/** commander does not hand this down to commands that were built elsewhere and mounted. */
function throwInsteadOfExit(program: Program): void {
  program.exitOverride();
  program.commands.forEach(throwInsteadOfExit);
}

/** Runs a command line to its end: whatever is thrown becomes a message on stderr and exit code 2, "the run cannot proceed". */
export async function runProgram({ name, argv, terminal, exit, build }: RunOptions): Promise<void> {
  // A reader that closes the pipe early (`nilometer lint | head`) is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    // Not the verdict's own code: whoever reads only that must not take a lost report for a short one.
    terminal.err(describeLostOutput(name, error));
    exit(2);
  });
  try {
    const program = await build();
    throwInsteadOfExit(program);
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (isUsageError(error)) exit(error.exitCode === 0 ? 0 : 2);
    else {
      terminal.err(describeFailure(name, error, terminal.env['NILOMETER_DEBUG'] !== undefined));
      exit(2);
    }
  }
}
