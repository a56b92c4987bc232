import { createRequire } from 'node:module';
import { processTerminal, runProgram, setExitCode } from '@nilometer/policy/cli';
import { gateCommand } from './gateCommand.ts';

const { version } = createRequire(import.meta.url)('@nilometer/ga-enforcer/package.json') as { version: string };
const terminal = processTerminal();

await runProgram({
  name: 'ga-enforcer',
  argv: process.argv.slice(2),
  terminal,
  exit: setExitCode,
  build: () => gateCommand(terminal, setExitCode).version(version).showHelpAfterError('(ga-enforcer --help lists its options)'),
});
