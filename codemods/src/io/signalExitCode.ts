import { constants } from 'node:os';

/** 128 and the signal's number, as shells report it. */
export const signalExitCode = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];
