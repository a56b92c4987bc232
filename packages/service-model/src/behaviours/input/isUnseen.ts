import type { Located, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import type { CallExpr } from '../../syntax/expr.ts';
import { receiverOf } from '../receiverOf.ts';
import { boundMethod, hasNoCode } from './boundMethod.ts';

/** Is what a call does decided where nothing is seen of it: by an abstract method that no module beside binds, or by an interface? */
export function isUnseen(expr: CallExpr, place: Place, context: CodeContext): boolean {
  const args: Located[] = expr.args.map((argument) => ({ place, expr: argument }));
  const entered = context.origins.entered({ place, expr, args });
  if (entered) return hasNoCode(entered.fn) && !boundMethod(entered.fn, place.file, context);
  const receiver = receiverOf({ place, expr });
  return receiver !== undefined && context.origins.ofCallee({ place, expr }) === undefined && context.origins.of(receiver)?.shape !== undefined;
}
