import type { CodeCall } from '../link/code.ts';
import { isMemberExpr, isRefExpr } from '../syntax/expr.ts';

/** The last name of what is called: `publish` of `this.events.publish(…)`; empty where it has none. */
export function calledName({ expr: { call } }: Pick<CodeCall, 'expr'>): string {
  if (isMemberExpr(call)) return call.name;
  return isRefExpr(call) ? call.ref.slice(call.ref.lastIndexOf('.') + 1) : '';
}
