import { type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr } from './expr.ts';

/**
 * An expression, with all that stand in it. Functions in it are scopes of their own. A visitor, no generator: one that
 * yields from itself makes an object for each level and step.
 */
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
