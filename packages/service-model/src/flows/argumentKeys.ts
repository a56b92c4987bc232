import type { Located } from '../link/code.ts';
import type { Values } from '../link/Values.ts';
import { isListExpr, isObjectExpr } from '../syntax/expr.ts';

/** Objects in objects; also what ends a circle. */
const MAX_DEPTH = 4;

function keysIn(at: Located, values: Values, depth: number): string[] {
  if (depth > MAX_DEPTH) return [];
  const { place, expr } = values.resolve(at);
  if (isListExpr(expr)) return expr.list.flatMap((one) => keysIn({ place, expr: one }, values, depth + 1));
  if (!isObjectExpr(expr)) return [];
  return values.properties({ place, expr }).entries.flatMap(({ name, value }) => [name, ...keysIn(value, values, depth + 1)]);
}

/** Names of all properties in the arguments of a call, each once: `data` and `email` of `update({ data: { email: null } })`. */
export const argumentKeys = (args: readonly Located[], values: Values): string[] => [...new Set(args.flatMap((arg) => keysIn(arg, values, 0)))];
