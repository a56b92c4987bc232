import type { CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { eachWithin } from '../exprsWithin.ts';

/**
 * A handler that sends a file and does not look at the request: the page of a front end, the same for everybody.
 * https://expressjs.com/en/5x/api.html#res.sendFile
 */
export function sendsPage(fn: CodeFunction, context: CodeContext): boolean {
  const [request] = fn.fact.params;
  const heads = ['#0', ...(request && request.name !== '' ? [request.name] : [])];
  let sends = false;
  let looks = false;
  eachWithin(fn, { file: fn.file, scope: fn.scope }, context.code, (expr) => {
    if (isCallExpr(expr) && /^send_?file$/i.test(calledName({ expr }))) sends = true;
    if (isRefExpr(expr) && heads.includes(expr.ref.split('.')[0] ?? '')) looks = true;
  });
  return sends && !looks;
}
