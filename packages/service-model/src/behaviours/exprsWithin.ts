import type { CodeFunction } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';
import type { Place } from '../link/code.ts';
import { type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr } from '../syntax/expr.ts';

/** An expression, with all that stand in it. Functions in it are scopes of their own. */
export function eachExpr(expr: Expr, visit: (expr: Expr) => void): void {
  visit(expr);
  if (isCallExpr(expr)) {
    eachExpr(expr.call, visit);
    for (const argument of expr.args) eachExpr(argument, visit);
  } else if (isMemberExpr(expr)) eachExpr(expr.of, visit);
  else if (isObjectExpr(expr)) for (const [, value] of expr.object) eachExpr(value, visit);
  else if (isListExpr(expr)) for (const item of expr.list) eachExpr(item, visit);
  else if (isMixExpr(expr)) for (const part of expr.mix) eachExpr(part, visit);
}

/** A function, and the functions that stand in it, in source order. */
export function functionsWithin(fn: CodeFunction, code: CodeLinker): CodeFunction[] {
  const within = new Set([fn.scope]);
  // A scope comes after the one around it.
  return code.functionsOf(fn.file).filter(({ scope, fact }) => scope === fn.scope || (within.has(fact.parent) && within.add(scope).size > 0));
}

/** All that a function and the functions in it look at, call and return. @param place where its names mean something, with what it was given */
export function eachWithin(fn: CodeFunction, place: Place, code: CodeLinker, visit: (expr: Expr, place: Place) => void): void {
  for (const { scope, fact } of functionsWithin(fn, code)) {
    const at: Place = { ...place, scope };
    const take = (expr: Expr): void => eachExpr(expr, (one) => visit(one, at));
    for (const { init } of fact.locals) if (init !== null) take(init);
    for (const ref of fact.asks ?? []) visit({ ref }, at);
    for (const expr of [...fact.body, ...fact.returns]) take(expr);
  }
}
