import { type CallExpr, type Expr, isCallExpr, isMemberExpr } from '../../syntax/expr.ts';

/** The first call of a chain: `knex('users')` of `knex('users').where(…).update`. */
export function rootCall(expr: Expr): CallExpr | undefined {
  let found: CallExpr | undefined;
  for (let at = expr; isMemberExpr(at) || isCallExpr(at); at = isMemberExpr(at) ? at.of : at.call) if (isCallExpr(at)) found = at;
  return found;
}
