import type { CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { eachWithin, functionsWithin } from '../exprsWithin.ts';

const NUMBER = /^(?:Number\.)?(?:parseInt|parseFloat)$|^Number$/;

/** In what an `if` asks. */
const ASKS = /^(?:(?:Number\.)?(?:isNaN|isInteger|isFinite|isSafeInteger|parseInt|parseFloat)|Number)\(\)$/;

const isNumber = (expr: Expr): boolean => isCallExpr(expr) && isRefExpr(expr.call) && NUMBER.test(expr.call.ref);

/** `res.status(400)`, `ctx.throw(400)`, `new BadRequestError()` */
const refuses = (expr: Expr): boolean => isCallExpr(expr) && (expr.args.some((one) => one === 400 || one === 422) || (isRefExpr(expr.call) && /BadRequest|BAD_REQUEST|Unprocessable/.test(expr.call.ref)));

/**
 * Is one field alone used, only as the number that it is made, and refused where it is none? A check by hand of that field.
 * @param fieldOf the whole name of what an expression takes from a part of the request, `query.page`; `undefined` for what takes nothing of it, or is made of it
 */
export function isCheckedNumber(fn: CodeFunction, fieldOf: (expr: Expr) => string | undefined, { code }: CodeContext): boolean {
  const scopes = functionsWithin(fn, code).map(({ fact }) => fact);
  const numbers = new Set(scopes.flatMap(({ locals }) => locals.filter(({ init }) => isNumber(init)).map(({ name }) => name)));
  const fields = new Set<string>();
  let isPlain = true;
  const look = (expr: Expr, inNumber: boolean): void => {
    const field = fieldOf(expr);
    if (field !== undefined) {
      fields.add(field);
      isPlain &&= inNumber;
    } else if (isCallExpr(expr)) {
      if (!isNumber(expr)) look(expr.call, false);
      for (const one of expr.args) look(one, isNumber(expr));
    } else if (isMemberExpr(expr)) look(expr.of, false);
    else if (isObjectExpr(expr)) for (const [, value] of expr.object) look(value, false);
    else if (isListExpr(expr)) for (const item of expr.list) look(item, false);
    else if (isMixExpr(expr)) for (const part of expr.mix) look(part, inNumber || expr.asked === true);
  };
  for (const { locals, body, returns } of scopes) {
    // `const page = req.query.page` is another name for it.
    for (const { init } of locals) if (init !== null && !isRefExpr(init)) look(init, false);
    for (const expr of [...body, ...returns]) look(expr, false);
  }
  const [field = ''] = fields;
  if (!isPlain || fields.size !== 1 || !field.includes('.')) return false;
  const asked = scopes.flatMap(({ checks = [] }) => checks.flatMap(({ asks }) => asks));
  let refused = false;
  eachWithin(fn, { file: fn.file, scope: fn.scope }, code, (expr) => void (refused ||= refuses(expr)));
  return refused && asked.some((name) => ASKS.test(name) || numbers.has(name));
}
