import type { CodeCall, Located } from '../link/code.ts';
import { isMemberExpr, isRefExpr } from '../syntax/expr.ts';

/** What a method is called on: `this.queue` of `this.queue.add(…)`. */
export function receiverOf({ place, expr: { call } }: Pick<CodeCall, 'place' | 'expr'>): Located | undefined {
  if (isMemberExpr(call)) return { place, expr: call.of };
  const cut = isRefExpr(call) ? call.ref.lastIndexOf('.') : -1;
  return isRefExpr(call) && cut !== -1 ? { place, expr: { ref: call.ref.slice(0, cut) } } : undefined;
}
