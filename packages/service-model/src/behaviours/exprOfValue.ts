import { type Expr, OPAQUE_EXPR } from '../syntax/expr.ts';
import { isList, isObject, isRef, type Value } from '../syntax/value.ts';

/**
 * A decorator's argument as an expression, so that its names can be followed.
 * @param functions those that only put something off (`type: () => Address`) may stand for what they return
 */
export function exprOfValue(value: Value, functions: 'opaque' | 'returned' = 'opaque'): Expr {
  if (value === null || typeof value !== 'object') return value;
  if (isRef(value)) return { ref: value.ref };
  // Of a call its name alone is kept.
  if ('call' in value) return { call: { ref: value.call }, args: [], at: [0, 0] };
  if (isList(value)) return { list: value.map((item) => exprOfValue(item, functions)) };
  if ('returns' in value && functions === 'returned') return exprOfValue(value.returns, functions);
  if (!isObject(value)) return OPAQUE_EXPR;
  const object = Object.entries(value.object).map(([name, item]) => [name, exprOfValue(item, functions), 0] as const);
  return { object: value.open ? [...object, ['[]', OPAQUE_EXPR, 0] as const] : object };
}
