import { processTerminal, runProgram, setExitCode } from '@nilometer/policy/cli';
import { buildProgram } from './program.ts';

const terminal = processTerminal();
const given = process.argv.slice(2);
const argv = given.length === 0 ? ['--help'] : given;

await runProgram({ name: 'nilometer', argv, terminal, exit: setExitCode, build: () => buildProgram(argv, terminal, setExitCode) });
