import { type Expr, OPAQUE_EXPR } from './expr.ts';
import { isList, isObject, isRef, type Value } from './value.ts';

/** What a decorator's argument says, as an expression whose names can be followed. It has no places. */
export function toExpr(value: Value): Expr {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return { list: value.map(toExpr) };
  if (isRef(value)) return value;
  if ('returns' in value) return toExpr(value.returns);
  // What a call is given is not kept in a value.
  if ('call' in value) return { call: { ref: value.call }, args: [], at: [0, 0] };
  if (!isObject(value)) return OPAQUE_EXPR;
  const object = Object.entries(value.object).map(([name, inner]) => [name, toExpr(inner), 0] as const);
  return { object: value.open ? [...object, [null, OPAQUE_EXPR, 0]] : object };
}
