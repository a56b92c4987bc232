import type { CodeFunction } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';
import type { Place } from '../link/code.ts';
import { eachExpr } from '../syntax/eachExpr.ts';
import { type Expr, isMemberExpr, isRefExpr, type MixExpr } from '../syntax/expr.ts';

const isUsed = (part: Expr, { asked }: MixExpr): boolean => !asked || !(isRefExpr(part) || isMemberExpr(part));

/** Each expression in one, but for names that are only looked at: what comes out of `req.query.all === 'true'` is a yes or a no. */
export const eachUsed = (expr: Expr, visit: (expr: Expr) => void): void => eachExpr(expr, visit, isUsed);

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

/** All that they use: what is only looked at, in a function that assigns to nothing, is left out. */
export function eachUsedWithin(fn: CodeFunction, place: Place, code: CodeLinker, visit: (expr: Expr, place: Place) => void): void {
  for (const { scope, fact } of functionsWithin(fn, code)) {
    const at: Place = { ...place, scope };
    const take = (expr: Expr): void => eachUsed(expr, (one) => visit(one, at));
    for (const { init } of fact.locals) if (init !== null) take(init);
    for (const ref of (fact.assigned ?? []).length > 0 ? fact.asks ?? [] : []) visit({ ref }, at);
    for (const expr of [...fact.body, ...fact.returns]) take(expr);
  }
}
