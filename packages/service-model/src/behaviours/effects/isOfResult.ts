import type { CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { receiverOf } from '../receiverOf.ts';
import { isPayload, rootOf } from './payload.ts';

/**
 * Is a function called for each item of a list that another one made of its work: `result.notices.forEach(…)`? On a second run that
 * may have found nothing left to do.
 * @param fn around it
 */
export function isOfResult(each: CodeFunction, fn: CodeFunction, context: CodeContext): boolean {
  const handed = context.code.handedTo(each);
  if (!handed || !/^(?:map|forEach|flatMap)$/.test(calledName(handed.call))) return false;
  const on = receiverOf(handed.call)?.expr;
  if (!on || !isRefExpr(on) || !on.ref.includes('.') || isPayload(on.ref, fn, context)) return false;
  const meaning = context.code.innerMeaning({ file: fn.file, scope: handed.call.within.scope }, rootOf(on.ref));
  return meaning?.kind === 'inner' && meaning.fact.init !== null && isCallExpr(meaning.fact.init);
}
