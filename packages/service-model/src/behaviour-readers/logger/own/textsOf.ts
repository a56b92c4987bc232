import type { Located } from '../../../link/code.ts';
import type { CodeContext } from '../../../reader.ts';
import { isCallExpr, isListExpr, isMemberExpr, isMixExpr } from '../../../syntax/expr.ts';

/** A set of a list of a set: also what ends a circle. */
const MAX_DEPTH = 6;

/** The texts that a list of constants holds, a set of them, or what another makes of each: `new Set([...NAMES].map(lower))`. None, where it holds anything else. */
export function textsOf(at: Located, context: CodeContext, depth = 0): readonly string[] {
  const { values } = context;
  const { place, expr } = values.resolve(at);
  const of = (one: typeof expr): readonly string[] => textsOf({ place, expr: one }, context, depth + 1);
  if (depth > MAX_DEPTH) return [];
  if (isListExpr(expr)) {
    const items = expr.list.map((one) => {
      const text = values.text({ place, expr: one });
      return text === null ? (isMixExpr(one) ? one.mix.flatMap(of) : of(one)) : [text];
    });
    return items.every((item) => item.length > 0) ? items.flat() : [];
  }
  if (!isCallExpr(expr)) return [];
  const [first] = expr.args;
  if (isMemberExpr(expr.call)) return of(expr.call.of);
  return first === undefined ? [] : of(first);
}
