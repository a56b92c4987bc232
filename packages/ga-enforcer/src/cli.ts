import { readFileSync } from 'node:fs';
import { processTerminal, runProgram, setExitCode } from '@nilometer/policy/cli';
import { gateCommand } from './gateCommand.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const terminal = processTerminal();

await runProgram({
  name: 'ga-enforcer',
  argv: process.argv.slice(2),
  terminal,
  exit: setExitCode,
  build: () => gateCommand(terminal, setExitCode).version(version).showHelpAfterError('(ga-enforcer --help lists its options)'),
});
