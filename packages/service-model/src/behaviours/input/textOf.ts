import { type Expr, isCallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';

/** What is made a text: `page` of `String(page)` and `page?.toString()`. */
export function textOf(expr: Expr): Expr | undefined {
  if (!isCallExpr(expr)) return undefined;
  const { call, args } = expr;
  if (isMemberExpr(call)) return call.name === 'toString' ? call.of : undefined;
  if (!isRefExpr(call)) return undefined;
  return call.ref === 'String' ? args[0] : /\.toString$/.test(call.ref) ? { ref: call.ref.slice(0, call.ref.lastIndexOf('.')) } : undefined;
}
