import { isSqlNow } from '../dates/isSqlNow.ts';
import type { Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isCallExpr, isMemberExpr, isMixExpr, isRefExpr } from '../syntax/expr.ts';
import { sqlOf } from './sqlOf.ts';
import { valueOf } from './valueOf.ts';

const CLOCK = /^(?:#Date\.now|(?:dayjs|moment|moment-timezone)#(?:default|utc)(?:\.utc)?|luxon#DateTime\.(?:now|utc|local))$/;
/** Other forms of the same moment: `new Date().toISOString()`. */
const FORM = /^(?:to[A-Z]\w*|getTime|valueOf|format|unix|utc)$/;
const ROUNDING = /^#Math\.(?:floor|round|trunc)$/;

/** Is a value, or what a function returns, the moment at which it is asked for? */
export function isNowValue(at: Located, context: Pick<CodeContext, 'code' | 'values' | 'origins'>): boolean {
  const { place, expr } = valueOf(at, context);
  const sql = sqlOf({ place, expr }, context);
  if (sql !== undefined) return isSqlNow(sql);
  if (isMixExpr(expr)) return expr.mix.some((part) => isNowValue({ place, expr: part }, context));
  // `$defaultFn(Date.now)`
  if (isRefExpr(expr)) return CLOCK.test(context.origins.of({ place, expr })?.path ?? '');
  if (!isCallExpr(expr)) return false;
  const { call, args } = expr;
  const [first] = args;
  if (expr.new) return args.length === 0 ? isRefExpr(call) && call.ref === 'Date' : isRefExpr(call) && call.ref === 'Date' && first !== undefined && isNowValue({ place, expr: first }, context);
  if (isMemberExpr(call) && FORM.test(call.name)) return isNowValue({ place, expr: call.of }, context);
  const path = context.origins.of({ place, expr: call })?.path ?? '';
  return ROUNDING.test(path) ? first !== undefined && isNowValue({ place, expr: first }, context) : CLOCK.test(path) && args.length === 0;
}
