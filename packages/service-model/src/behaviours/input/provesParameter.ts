import type { CodeFunction, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isRefExpr } from '../../syntax/expr.ts';
import { eachWithin } from '../exprsWithin.ts';
import { isProver } from './provers.ts';

/** Does a function of the company's hand a parameter, or whatever it hands it to, to what refuses it where its signature is wrong: `isValidToken(token)`? */
export function provesParameter(fn: CodeFunction, at: Place, name: string, context: CodeContext, hops: number): boolean {
  let found = false;
  eachWithin(fn, at, context.code, (expr, place) => {
    const index = found || !isCallExpr(expr) || name === '' ? -1 : expr.args.findIndex((one) => isRefExpr(one) && one.ref === name);
    if (index < 0 || !isCallExpr(expr)) return;
    if (isProver(context.origins.ofCallee({ place, expr })?.path ?? '')) return void (found = true);
    const entered = hops > 0 ? context.origins.entered({ place, expr, args: expr.args.map((one) => ({ place, expr: one })) }) : undefined;
    found = entered !== undefined && provesParameter(entered.fn, entered.place, entered.fn.fact.params[index]?.name ?? '', context, hops - 1);
  });
  return found;
}
