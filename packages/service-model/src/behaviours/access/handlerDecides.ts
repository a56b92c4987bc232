import type { Verdict } from '../../behaviour.ts';
import type { CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { functionName } from '../functionName.ts';
import { yes } from '../verdict.ts';
import { looksAtCaller } from './looksAtCaller.ts';
import { relaysRequest } from './relaysRequest.ts';

/** Does a handler, or what it calls, look at who asks? */
export const handlerDecides = (fn: CodeFunction, context: CodeContext): Verdict =>
  looksAtCaller(fn, context) === 'not' ? relaysRequest(fn, context) : yes(functionName(fn) || 'its handler');
