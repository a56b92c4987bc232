import { type Expr, OPAQUE_EXPR } from '../syntax/expr.ts';
import { isList, isObject, isRef, type Value } from '../syntax/value.ts';

/** A decorator's argument as an expression, so that its names can be followed. */
export function exprOfValue(value: Value): Expr {
  if (value === null || typeof value !== 'object') return value;
  if (isRef(value)) return { ref: value.ref };
  // Of a call its name alone is kept.
  if ('call' in value) return { call: { ref: value.call }, args: [], at: [0, 0] };
  if (isList(value)) return { list: value.map(exprOfValue) };
  if (!isObject(value)) return OPAQUE_EXPR;
  const object = Object.entries(value.object).map(([name, item]) => [name, exprOfValue(item), 0] as const);
  return { object: value.open ? [...object, ['[]', OPAQUE_EXPR, 0] as const] : object };
}
