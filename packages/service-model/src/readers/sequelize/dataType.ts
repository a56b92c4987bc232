import type { PrimaryKey } from '../../model.ts';
import { type Expr, isCallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';

const lastName = (ref: string): string => ref.slice(ref.lastIndexOf('.') + 1);

const literal = (expr: Expr): string | undefined =>
  typeof expr === 'number' ? String(expr) : typeof expr === 'string' ? `'${expr}'` : (dataType(expr) ?? undefined);

/** `DataTypes.ARRAY(DataTypes.STRING(40))` is `ARRAY(STRING(40))`; text stays as it is written. */
export function dataType(expr: Expr): string | null {
  if (typeof expr === 'string') return expr;
  if (isRefExpr(expr)) return lastName(expr.ref);
  // `DataTypes.INTEGER.UNSIGNED` of a call: `DataTypes.STRING(40).BINARY`
  if (isMemberExpr(expr)) return dataType(expr.of);
  if (!isCallExpr(expr)) return null;
  const name = dataType(expr.call);
  const args = expr.args.flatMap((argument) => literal(argument) ?? []);
  return name === null ? null : args.length === 0 ? name : `${name}(${args.join(', ')})`;
}

const NUMBER = /^(?:(?:TINY|SMALL|MEDIUM|BIG)?INT(?:EGER)?|NUMBER|FLOAT|REAL|DOUBLE|DECIMAL|NUMERIC|UNSIGNED|ZEROFILL)\b/i;
const STRING = /^(?:STRING|CHAR|VARCHAR|TEXT|CITEXT|ENUM)\b/i;

/** https://sequelize.org/docs/v6/core-concepts/model-basics/#data-types */
export function keyOfDataType(type: string | null): PrimaryKey {
  if (type === null) return 'unknown';
  if (/^UUID/i.test(type)) return 'uuid';
  return NUMBER.test(type) ? 'number' : STRING.test(type) ? 'string' : 'unknown';
}
