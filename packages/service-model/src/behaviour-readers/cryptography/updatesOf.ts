import { calledName } from '../../behaviours/calledName.ts';
import type { CodeCall, Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';

/** `createHash('md5').update(a).update(b)`: chains of real code go 3 deep. Also what ends a circle. */
const MAX_DEPTH = 8;

/** The value before the last dot of what is called. */
function receiverOf({ place, expr: { call } }: CodeCall): Located | undefined {
  if (isMemberExpr(call)) return { place, expr: call.of };
  const dot = isRefExpr(call) ? call.ref.lastIndexOf('.') : -1;
  return isRefExpr(call) && dot > 0 ? { place, expr: { ref: call.ref.slice(0, dot) } } : undefined;
}

/** Is a value what a call makes, or what its methods return in turn? */
function isMadeBy(at: Located | undefined, call: CodeCall, context: CodeContext, depth = 0): boolean {
  if (!at || depth > MAX_DEPTH) return false;
  const { place, expr } = at;
  const next = (one: Expr) => isMadeBy({ place, expr: one }, call, context, depth + 1);
  if (isCallExpr(expr)) return expr.at[0] === call.expr.at[0] && expr.at[1] === call.expr.at[1] || (isMemberExpr(expr.call) && next(expr.call.of));
  if (!isRefExpr(expr)) return false;
  const meaning = context.code.innerMeaning(place, expr.ref);
  return meaning?.kind === 'inner' && meaning.fact.init !== null && isMadeBy({ place: meaning.place, expr: meaning.fact.init }, call, context, depth + 1);
}

/** What is handed to the `update` of the object that a call makes, in a chain or by the object's name. */
export function updatesOf(call: CodeCall, context: CodeContext): Located[] {
  const { file, given } = call.place;
  return context.code.callsOf(file)
    .filter((one) => calledName(one) === 'update' && isMadeBy(receiverOf(one), call, context))
    // Calls of a chain start at one place.
    .sort((a, b) => a.expr.at[1] - b.expr.at[1])
    .flatMap(({ place, args: [data] }) => (data ? [{ place: given ? { ...place, given } : place, expr: data.expr }] : []));
}
