import type { CodeCall } from '../link/code.ts';
import { isRefExpr } from '../syntax/expr.ts';
import { receiverOf } from './receiverOf.ts';

/** Are two calls written as calls of one object: `consumer.subscribe(…)` and `consumer.run(…)`? */
export function isSameReceiver(one: CodeCall, other: CodeCall): boolean {
  const [a, b] = [receiverOf(one)?.expr, receiverOf(other)?.expr];
  return isRefExpr(a) && isRefExpr(b) && a.ref === b.ref;
}
