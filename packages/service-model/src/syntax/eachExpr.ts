import { type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, type MixExpr } from './expr.ts';

const always = (): boolean => true;

/**
 * An expression, with all that stand in it. Functions in it are scopes of their own. A visitor, no generator: one that
 * yields from itself makes an object for each level and step.
 * @param isPart is a part of what is put together of several looked into? All are, where it is left out
 */
export function eachExpr(expr: Expr, visit: (expr: Expr) => void, isPart: (part: Expr, of: MixExpr) => boolean = always): void {
  visit(expr);
  if (isCallExpr(expr)) {
    eachExpr(expr.call, visit, isPart);
    for (const argument of expr.args) eachExpr(argument, visit, isPart);
  } else if (isMemberExpr(expr)) eachExpr(expr.of, visit, isPart);
  else if (isObjectExpr(expr)) for (const [, value] of expr.object) eachExpr(value, visit, isPart);
  else if (isListExpr(expr)) for (const item of expr.list) eachExpr(item, visit, isPart);
  else if (isMixExpr(expr)) for (const part of expr.mix) if (isPart(part, expr)) eachExpr(part, visit, isPart);
}
