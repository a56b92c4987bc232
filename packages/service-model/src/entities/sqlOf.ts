import type { Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isCallExpr } from '../syntax/expr.ts';

/** What ORMs call their tag, or function, whose text goes to the database as it is; asked where a column's value stands. */
const SQL = /^[^#]+#(?:sql(?:\.raw)?|raw)$/;
const NOW = /^[^#]+#sql\.now$/;

/** The SQL in ``sql`now()` ``; `undefined` for what is no SQL or is put together. */
export function sqlOf({ place, expr }: Located, { origins, values }: Pick<CodeContext, 'origins' | 'values'>): string | undefined {
  if (!isCallExpr(expr)) return undefined;
  const path = origins.of({ place, expr: expr.call })?.path ?? '';
  if (NOW.test(path)) return 'now()';
  const [first] = SQL.test(path) ? expr.args : [];
  return first === undefined ? undefined : (values.text({ place, expr: first }) ?? undefined);
}
