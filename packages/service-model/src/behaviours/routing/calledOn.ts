import type { Located, Place } from '../../link/code.ts';
import type { CallExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { receiverOf } from '../receiverOf.ts';

/** `router.get(…)` calls `get` on `router`; `undefined` for a call of a plain name. */
export function calledOn({ place, expr }: { readonly place: Place; readonly expr: CallExpr }): { readonly method: string; readonly receiver: Located } | undefined {
  const receiver = receiverOf({ place, expr });
  return receiver && { method: calledName({ expr }), receiver };
}
