import { type Expr, isMemberExpr, isRefExpr } from '../syntax/expr.ts';

/** `handler.bind(this)` is the handler. */
export function boundIn(callee: Expr): Expr | undefined {
  if (isRefExpr(callee)) return callee.ref.endsWith('.bind') ? { ref: callee.ref.slice(0, -'.bind'.length) } : undefined;
  return isMemberExpr(callee) && callee.name === 'bind' ? callee.of : undefined;
}
