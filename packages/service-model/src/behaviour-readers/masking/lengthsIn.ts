import type { Located } from '../../link/code.ts';
import { type Expr, isCallExpr, isMemberExpr, isMixExpr, isRefExpr } from '../../syntax/expr.ts';

/** What the lengths in an expression are of: `email` of `Math.max(email.length - 4, 0)`. */
export function lengthsIn({ place, expr }: Located): Located[] {
  const all = (some: readonly Expr[]) => some.flatMap((one) => lengthsIn({ place, expr: one }));
  if (isRefExpr(expr)) return expr.ref.endsWith('.length') ? [{ place, expr: { ref: expr.ref.slice(0, -'.length'.length) } }] : [];
  if (isMemberExpr(expr)) return expr.name === 'length' ? [{ place, expr: expr.of }] : [];
  if (isMixExpr(expr)) return all(expr.mix);
  return isCallExpr(expr) ? all(expr.args) : [];
}
