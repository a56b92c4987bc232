import type { Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isCallExpr, isRefExpr } from '../syntax/expr.ts';
import { sqlOf } from './sqlOf.ts';
import { valueOf } from './valueOf.ts';

/** `randomUUID` of node:crypto and of the global `crypto`, `v4` of uuid, a company's `newUuid`. */
const UUID = /uuid/i;

/** Is a value, or what a function returns, a UUID made on the spot? */
export function isUuidValue(at: Located, context: Pick<CodeContext, 'code' | 'values' | 'origins'>): boolean {
  const value = valueOf(at, context);
  const sql = sqlOf(value, context);
  if (sql !== undefined) return UUID.test(sql);
  const { place, expr } = value;
  const callee = isCallExpr(expr) && !expr.new ? expr.call : isRefExpr(expr) ? expr : undefined;
  return callee !== undefined && UUID.test(context.origins.of({ place, expr: callee })?.path ?? '');
}
