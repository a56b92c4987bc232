import type { Located, Place } from '../../link/code.ts';
import { type CallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';

/** `router.get(…)` calls `get` on `router`; `undefined` for a call of a plain name. */
export function calledOn({ place, expr }: { readonly place: Place; readonly expr: CallExpr }): { readonly method: string; readonly receiver: Located } | undefined {
  const { call } = expr;
  if (isMemberExpr(call)) return { method: call.name, receiver: { place, expr: call.of } };
  if (!isRefExpr(call)) return undefined;
  const dot = call.ref.lastIndexOf('.');
  return dot === -1 ? undefined : { method: call.ref.slice(dot + 1), receiver: { place, expr: { ref: call.ref.slice(0, dot) } } };
}
