import type { CodeFunction, Place } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type CallExpr, type Expr, isCallExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../../syntax/expr.ts';
import { eachExpr } from '../../syntax/eachExpr.ts';
import { calledName } from '../calledName.ts';
import { eachWithin, functionsWithin } from '../exprsWithin.ts';
import { isLogCall } from './isLogCall.ts';
import { refusesByHand } from './refusesByHand.ts';
import { textOf } from './textOf.ts';

const NUMBER = /^(?:Number\.)?(?:parseInt|parseFloat)$|^Number$/;

/** In what an `if` asks. */
const ASKS = /^(?:(?:Number\.)?(?:isNaN|isInteger|isFinite|isSafeInteger|parseInt|parseFloat)|Number)\(\)$/;

const isNumber = (expr: Expr): boolean => isCallExpr(expr) && isRefExpr(expr.call) && NUMBER.test(expr.call.ref);

/** `escapeStringRegexp(text)`, `escapeHtml(text)`: a text that can do nothing else where it goes. */
const isEscape = (expr: CallExpr): boolean => /^(?:_\.)?escape/i.test(calledName({ expr }));

/** Whatever is chosen: `page === undefined ? 0 : parseInt(page)`. */
const isMade = (expr: Expr, by: (expr: Expr) => boolean): boolean =>
  by(expr) || (isMixExpr(expr) && !expr.asked && expr.mix.some((part) => isMade(part, by)) && expr.mix.every((part) => typeof part === 'number' || (isMixExpr(part) && part.asked === true) || isMade(part, by)));

/** What a field is made where it is used; `escapedText`: a text that is escaped at once. */
type As = 'number' | 'texts' | 'asked' | 'escaped' | 'escapedText';

interface Made {
  readonly name: string;
  readonly kind: 'number' | 'texts';
  readonly fields: ReadonlySet<string>;
}

/**
 * Are fields used only as the numbers, or one alone as the text, that they are made, and refused where they are none? A check by hand of each.
 * Texts that are made and escaped at once need no refusal.
 * @param fieldOf the whole name of what an expression takes from a part of the request, `query.page`; `undefined` for what takes nothing of it, or is made of it
 */
export function checkedByHand(fn: CodeFunction, fieldOf: (expr: Expr) => string | undefined, context: CodeContext): 'number' | 'texts' | undefined {
  const { code } = context;
  const within = functionsWithin(fn, code);
  const scopes = within.map(({ fact }) => fact);
  const fields = new Set<string>();
  const asTexts = new Set<string>();
  let isPlain = true;
  let isEscaped = true;
  const look = (expr: Expr, place: Place, as: As | undefined): void => {
    const field = fieldOf(expr);
    const text = textOf(expr);
    if (field !== undefined && text === undefined) {
      fields.add(field);
      if (as === 'texts') asTexts.add(field);
      isPlain &&= as !== undefined && as !== 'escaped';
      isEscaped &&= as === 'escapedText';
    } else if (text !== undefined) look(text, place, as === 'escaped' ? 'escapedText' : (as ?? 'texts'));
    else if (isCallExpr(expr)) {
      if (isLogCall(expr, place, context)) return;
      if (!isNumber(expr)) look(expr.call, place, undefined);
      for (const one of expr.args) look(one, place, isNumber(expr) ? 'number' : isEscape(expr) ? 'escaped' : undefined);
    } else if (isMemberExpr(expr)) look(expr.of, place, undefined);
    else if (isObjectExpr(expr)) for (const [, value] of expr.object) look(value, place, undefined);
    else if (isListExpr(expr)) for (const item of expr.list) look(item, place, undefined);
    else if (isMixExpr(expr)) for (const part of expr.mix) look(part, place, as ?? (expr.asked ? 'asked' : undefined));
  };
  const made: Made[] = [];
  for (const { scope, fact: { locals, body, returns } } of within) {
    const place: Place = { file: fn.file, scope };
    // `const page = req.query.page` is another name for it.
    for (const { name, init } of locals) {
      if (init === null || isRefExpr(init)) continue;
      look(init, place, undefined);
      const kind = isMade(init, isNumber) ? 'number' as const : isMade(init, (one) => textOf(one) !== undefined) ? 'texts' as const : undefined;
      if (kind) made.push({ name, kind, fields: fieldsIn(init, fieldOf) });
    }
    for (const expr of [...body, ...returns]) look(expr, place, undefined);
  }
  if (!isPlain || fields.size === 0 || [...fields].some((field) => !field.includes('.'))) return undefined;
  if (isEscaped) return 'texts';
  const asked = scopes.flatMap(({ checks = [] }) => checks.flatMap(({ asks }) => asks));
  let refused = false;
  eachWithin(fn, { file: fn.file, scope: fn.scope }, code, (expr) => void (refused ||= refusesByHand(expr)));
  if (!refused) return undefined;
  const isAsked = (kind: Made['kind'], field: string): boolean => made.some((one) => one.kind === kind && one.fields.has(field) && asked.includes(one.name));
  if (fields.size > 1) return [...fields].every((field) => !asTexts.has(field) && isAsked('number', field)) ? 'number' : undefined;
  const [field = ''] = fields;
  if (asTexts.size > 0) return isAsked('texts', field) ? 'texts' : undefined;
  return asked.some((name) => ASKS.test(name)) || isAsked('number', field) ? 'number' : undefined;
}

function fieldsIn(expr: Expr, fieldOf: (expr: Expr) => string | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  eachExpr(expr, (one) => {
    const field = fieldOf(textOf(one) ?? one);
    if (field !== undefined) found.add(field);
  });
  return found;
}
