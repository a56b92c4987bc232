import type { CodeFunction } from '../../link/code.ts';
import { type Expr, isCallExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';

/**
 * Does a pipe give an object that it puts together of what it reads, and nothing of what it is given as it is:
 * `const options = {}; options.skip = this.parseNumber(query.skip); return options;`?
 */
export function makesItsOwn({ fact: { params: [first], locals, returns, asks = [] } }: CodeFunction): boolean {
  if (!first || first.name === '') return false;
  const isOfIt = (ref: string): boolean => ref.split('.')[0] === first.name;
  const isOwn = (expr: Expr, depth = 0): boolean => {
    if (isObjectExpr(expr)) return expr.object.every(([name, value]) => name !== null && !(isRefExpr(value) && isOfIt(value.ref)));
    const init = isRefExpr(expr) && depth === 0 ? locals.find(({ name }) => name === expr.ref)?.init : undefined;
    return init !== undefined && init !== null && isObjectExpr(init) && isOwn(init, depth + 1);
  };
  const isRead = locals.some(({ init }) => isCallExpr(init ?? undefined)) || returns.some((one) => isObjectExpr(one) && one.object.length > 0);
  return isRead && returns.length > 0 && returns.every((one) => isOwn(one)) && !asks.some(isOfIt);
}
