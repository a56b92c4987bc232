import { calledName } from '../behaviours/calledName.ts';
import type { CodeCall } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';
import { isRefExpr } from '../syntax/expr.ts';

/** The name by which something is called, and that by which it was exported where it was renamed on import. */
export function calledNames(call: CodeCall, code: CodeLinker): string[] {
  const name = calledName(call);
  const callee = call.expr.call;
  const symbol = isRefExpr(callee) && callee.ref === name ? code.importOf(call.place.file, name)?.symbol : undefined;
  return symbol === undefined || symbol === name ? [name] : [name, symbol];
}
