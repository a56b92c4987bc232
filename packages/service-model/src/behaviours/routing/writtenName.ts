import { type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isRefExpr } from '../../syntax/expr.ts';

/** A function that stands where it is handed over, without a name. */
export const INLINE = '(inline)';

/** What a value is called where it is used: `auth` of `auth('admin')`, `passport.authenticate`, `body` of `body('x').isEmail()`. */
export function writtenName(expr: Expr): string {
  if (isRefExpr(expr)) return expr.ref;
  if (isCallExpr(expr)) return writtenName(expr.call);
  if (isMemberExpr(expr)) return writtenName(expr.of);
  if (isListExpr(expr)) return writtenName(expr.list[0] ?? null);
  if (isMixExpr(expr)) return expr.mix.map(writtenName).find((name) => name !== INLINE) ?? INLINE;
  return typeof expr === 'string' ? expr : INLINE;
}
