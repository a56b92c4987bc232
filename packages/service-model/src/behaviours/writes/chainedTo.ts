import type { CodeCall } from '../../link/code.ts';
import type { CodeLinker } from '../../link/CodeLinker.ts';
import { type CallExpr, isCallExpr, isMemberExpr } from '../../syntax/expr.ts';

/** Does what is called stand on a call's result? */
export const chains = (callee: CallExpr['call'], on: CallExpr): boolean =>
  isMemberExpr(callee) && (callee.of === on || (isCallExpr(callee.of) && chains(callee.of.call, on)));

/** What is called by one of these names on a call's result, in the same chain: `into(User)` of `insert().into(User)`. */
export function chainedTo(call: CodeCall, names: readonly string[], code: CodeLinker): CodeCall | undefined {
  return code.callsOf(call.place.file).find(({ expr: { call: callee } }) => isMemberExpr(callee) && names.includes(callee.name) && chains(callee, call.expr));
}
