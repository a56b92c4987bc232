/** What the three command lines share. Its own entry, so that `--help` loads neither zod nor a reporter. */
export { describeFailure } from './describeFailure.ts';
export { isoInstant } from './isoInstant.ts';
export { progressLine, type ProgressLine } from './progressLine.ts';
export { runProgram, type Program } from './runProgram.ts';
export { processTerminal, setExitCode, type Terminal } from './terminal.ts';
export { wholeNumber } from './wholeNumber.ts';
export { reporterNames } from '../reporters/names.generated.ts';
