import { readFileSync } from 'node:fs';
import { ConfigError, ToolError } from '@nilometer/policy';
import { CommanderError } from 'commander';
import { gateCommand } from './gateCommand.ts';
import { processTerminal, setExitCode } from './io/terminal.ts';

/** One line for what we know how to explain; the stack only for what we do not. */
function describe(error: unknown): string {
  if (error instanceof ToolError) return `ga-enforcer: ${error.message}\n${error.remedy === undefined ? '' : `  ${error.remedy}\n`}`;
  if (error instanceof ConfigError) return `ga-enforcer: ${error.message}\n`;
  return `ga-enforcer: this is a defect of ours, please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}

const CANNOT_PROCEED = 2;

const terminal = processTerminal();
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const program = gateCommand(terminal, setExitCode).version(version).showHelpAfterError('(ga-enforcer --help lists its options)');
for (const command of [program, ...program.commands]) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) setExitCode(error.exitCode === 0 ? 0 : CANNOT_PROCEED);
  else {
    terminal.err(describe(error));
    setExitCode(CANNOT_PROCEED);
  }
}
