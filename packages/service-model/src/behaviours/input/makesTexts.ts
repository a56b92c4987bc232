import type { CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isFunctionExpr, isListExpr, isMemberExpr, isMixExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';

/** A local of a local; also what ends a circle. */
const MAX_DEPTH = 6;
const OF_TEXT = /^(?:trim|toLowerCase|toUpperCase)$/;

/** Does a function give nothing but a list of texts that it splits: `value.populate.split(',').map((field) => field.trim())`? */
export function makesTexts(fn: CodeFunction, { code }: CodeContext): boolean {
  let splits = false;
  const isTexts = (expr: Expr, depth = 0): boolean => {
    if (depth > MAX_DEPTH) return false;
    if (isListExpr(expr)) return expr.list.length === 0;
    if (isMixExpr(expr)) return !expr.asked && expr.mix.every((one) => (isMixExpr(one) && one.asked) || isTexts(one, depth + 1));
    if (isRefExpr(expr)) {
      const init = fn.fact.locals.find(({ name }) => name === expr.ref)?.init ?? null;
      return init !== null && isTexts(init, depth + 1);
    }
    if (!isCallExpr(expr)) return false;
    const method = calledName({ expr });
    if (method === 'split') return (splits = true);
    const [by] = expr.args;
    const keeps = method === 'filter' || (method === 'map' && isFunctionExpr(by) && (code.fn(fn.file, by.fn)?.fact.returns ?? []).every((one) => isCallExpr(one) && OF_TEXT.test(calledName({ expr: one }))));
    return keeps && isMemberExpr(expr.call) && isTexts(expr.call.of, depth + 1);
  };
  return fn.fact.returns.length > 0 && fn.fact.returns.every((one) => isTexts(one)) && splits;
}
