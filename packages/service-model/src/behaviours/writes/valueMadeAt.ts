import type { Located } from '../../link/code.ts';
import { tokenizeSql } from '../../migrations/tokenizeSql.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isFunctionExpr, isMixExpr, isRefExpr } from '../../syntax/expr.ts';
import { calledName } from '../calledName.ts';
import { HOLE } from './sqlWrites.ts';
import { type Made, valueMade } from './valueMade.ts';

/** `raw('views + 1')` of Knex and MikroORM, `literal('views + 1')` of Sequelize, `sql` of Drizzle and Kysely. */
const SQL = /^(?:raw|literal|sql)$/;

/** `orders.views`, where it is a column of a table that is called so. */
const columnOf = (expr: Expr, tables: readonly string[]): string | undefined =>
  (isRefExpr(expr) && tables.some((table) => expr.ref.startsWith(`${table}.`) && !expr.ref.slice(table.length + 1).includes('.')) ? expr.ref.slice(expr.ref.lastIndexOf('.') + 1) : undefined);

/** SQL that stands for a value, with the columns that are put in by the names of their fields. */
function sqlOf({ place, expr }: Located, tables: readonly string[], context: CodeContext): string | undefined {
  if (typeof expr === 'string') return expr;
  if (isMixExpr(expr) && !expr.asked) return expr.mix.map((part) => (typeof part === 'string' ? part : columnOf(part, tables) ?? HOLE)).join('');
  if (isCallExpr(expr)) {
    const [first] = expr.args;
    return first !== undefined && SQL.test(calledName({ expr })) ? sqlOf({ place, expr: first }, tables, context) : undefined;
  }
  return undefined;
}

/** What the value that a field is set to is made of by the database; of TypeORM, a function gives its SQL: `() => 'views + 1'`. */
export function valueMadeAt(field: string, { place, expr }: Located, tables: readonly string[], context: CodeContext): Made | undefined {
  const returns = isFunctionExpr(expr) ? context.code.fn(place.file, expr.fn)?.fact.returns : undefined;
  const value = returns?.length === 1 ? returns[0] : isCallExpr(expr) ? expr : undefined;
  const sql = value === undefined ? undefined : sqlOf({ place, expr: value }, tables, context);
  return sql === undefined ? undefined : valueMade(field, tokenizeSql(sql), tables);
}
