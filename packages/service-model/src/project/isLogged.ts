import { calledName } from '../behaviours/calledName.ts';
import type { CodeCall } from '../link/code.ts';

const LOGS = /^(?:log|trace|debug|verbose|info|warn|error)$/;

/** By its name alone: whoever's logger it is, what a helper logs on the way is no work of its own. */
export const isLogged = (call: CodeCall): boolean => LOGS.test(calledName(call));
