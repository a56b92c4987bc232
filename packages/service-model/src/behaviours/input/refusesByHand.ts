import { type Expr, isCallExpr, isRefExpr } from '../../syntax/expr.ts';

/** Does an expression turn a request away: `res.status(400)`, `ctx.throw(400)`, `new BadRequestError()`? */
export const refusesByHand = (expr: Expr): boolean =>
  isCallExpr(expr) && (expr.args.some((one) => one === 400 || one === 422) || (isRefExpr(expr.call) && /BadRequest|BAD_REQUEST|Unprocessable/.test(expr.call.ref)));
