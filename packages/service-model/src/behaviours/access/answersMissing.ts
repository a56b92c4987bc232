import type { CodeFunction } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { eachExpr } from '../../syntax/eachExpr.ts';
import { type CallExpr, type Expr, isCallExpr, isMemberExpr, isRefExpr } from '../../syntax/expr.ts';
import type { Span } from '../../syntax/moduleUse.ts';
import { calledName } from '../calledName.ts';
import { functionsWithin } from '../exprsWithin.ts';
import { CALLER } from './words.ts';

const RESPONSE = /^(?:#1|_?res(?:ponse)?|reply|h|ctx|c)$/i;
const ANSWERS = /^(?:send|sendStatus|json|jsonp|end|redirect|render|text|html|body)$/;
const HANDS_ON = /^(?:next|done)$/;
/** What is sent says what is asked for, not who asks. */
const SENT = /(?:^|\.)(?:params|query|body|payload|input)(?:\.|$)/;

const within = ({ start, end }: Span, { at }: CallExpr): boolean => start <= at[0] && at[1] <= end;

function rootOf({ call }: CallExpr): string {
  const root = (of: Expr): string => (isRefExpr(of) ? of.ref : isMemberExpr(of) ? root(of.of) : isCallExpr(of) ? root(of.call) : '');
  const [head = ''] = root(call).split('.');
  return head;
}

/** It throws, or answers itself. */
const turnsAway = (call: CallExpr): boolean =>
  (call.new === true ? /(?:Error|Exception)$/.test(calledName({ expr: call })) : RESPONSE.test(rootOf(call)) && ANSWERS.test(calledName({ expr: call })));

/**
 * `if (!user) { res.send(…); return; }`: where nobody is known who asks, middleware answers and hands nothing on.
 * Who is looked up by what is sent does not ask: `const user = find(req.params.id)`.
 */
export function answersMissing(fn: CodeFunction, { code }: CodeContext): boolean {
  const calls = code.callsOf(fn.file);
  return functionsWithin(fn, code).some(({ fact }) => (fact.checks ?? []).some(({ missing, then, asks }) => {
    if (!missing || !asks.some((name) => !name.endsWith('()') && CALLER.test(name) && !isSent(name, fact.locals))) return false;
    const inside = calls.filter(({ expr }) => within(then, expr)).map(({ expr }) => expr);
    return inside.some(turnsAway) && !inside.some((call) => HANDS_ON.test(calledName({ expr: call })));
  }));
}

function isSent(name: string, locals: CodeFunction['fact']['locals']): boolean {
  if (SENT.test(name)) return true;
  const init = locals.find((local) => local.name === name.split('.')[0])?.init ?? null;
  let found = false;
  eachExpr(init, (one) => { found ||= isRefExpr(one) ? SENT.test(one.ref) : isMemberExpr(one) && SENT.test(one.name); });
  return found;
}
