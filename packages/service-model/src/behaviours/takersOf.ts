import type { CodeCall } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { eachExpr } from '../syntax/eachExpr.ts';
import { packageNameOf } from '../syntax/packageNameOf.ts';
import { type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr } from '../syntax/expr.ts';

/** Packages whose functions are handed what a call gives, as it is or in an object or a list, right there: `userData.setEmail(hash(email))`. */
export function takersOf({ place, expr: { at: [start, end] } }: CodeCall, { code, origins }: CodeContext): { readonly takers?: readonly string[] } {
  /** Is an expression the call, or a chain that starts with it? */
  const holds = (expr: Expr): boolean => {
    if (isCallExpr(expr)) return (expr.at[0] === start && expr.at[1] === end) || (isMemberExpr(expr.call) && holds(expr.call.of));
    if (isMemberExpr(expr)) return holds(expr.of);
    if (isObjectExpr(expr)) return expr.object.some(([, value]) => holds(value));
    return isListExpr(expr) ? expr.list.some(holds) : isMixExpr(expr) && !expr.asked && expr.mix.some(holds);
  };
  const fact = code.fn(place.file, place.scope)?.fact;
  const takers = new Set<string>();
  for (const expr of fact ? [...fact.locals.flatMap(({ init }) => init ?? []), ...fact.body, ...fact.returns] : []) {
    eachExpr(expr, (one) => {
      if (!isCallExpr(one) || !one.args.some(holds)) return;
      const path = origins.ofCallee({ place, expr: one })?.path ?? '';
      const module = path.slice(0, Math.max(0, path.indexOf('#')));
      if (module !== '' && module !== 'own') takers.add(packageNameOf(module) ?? module);
    });
  }
  return takers.size > 0 ? { takers: [...takers] } : {};
}
