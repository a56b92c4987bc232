import type { CodeFunction } from '../../link/code.ts';
import { eachExpr } from '../../syntax/eachExpr.ts';
import { type Expr, isCallExpr, isRefExpr } from '../../syntax/expr.ts';
import { asksWhat } from './asksWhat.ts';

const ERROR = /(?:Exception|Error)$/;
const headOf = (ref: string): string => ref.replace(/\(\)$/, '').split('.')[0] ?? '';

const isWithin = (at: number, span: { readonly start: number; readonly end: number } | undefined): boolean => span !== undefined && span.start <= at && at < span.end;

/**
 * Does a pipe of the service's own refuse what it is given, by what that is: `if (isNaN(number)) throw new BadRequestException()`, or
 * `if (/^\d+$/.test(value)) return value; throw new BadRequestException()`? https://docs.nestjs.com/pipes#transformation-use-case
 */
export function pipeRefuses({ fact: { params: [first], locals, body, checks = [] } }: CodeFunction): boolean {
  if (!first || first.name === '') return false;
  const names = new Set([first.name]);
  const holds = (expr: Expr): boolean => {
    let found = false;
    eachExpr(expr, (one) => void (found ||= isRefExpr(one) && names.has(headOf(one.ref))));
    return found;
  };
  for (const { name, init } of locals) if (init !== null && holds(init)) names.add(name);
  const ofValue = checks.filter((check) => asksWhat(check) && check.asks.some((name) => names.has(headOf(name))));
  const errors: number[] = [];
  for (const one of body) eachExpr(one, (expr) => void (isCallExpr(expr) && expr.new && isRefExpr(expr.call) && ERROR.test(expr.call.ref) && errors.push(expr.at[0])));
  return errors.some((at) => ofValue.some(({ then, else: other, exits }) => isWithin(at, then) || isWithin(at, other) || (exits === true && then.end <= at)));
}
