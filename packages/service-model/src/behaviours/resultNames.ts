import type { CodeCall } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { type Expr, isCallExpr, isFunctionExpr, isListExpr, isMemberExpr, isMixExpr, isObjectExpr, isRefExpr } from '../syntax/expr.ts';

/** Objects in calls of objects; also what ends a circle. */
const MAX_DEPTH = 10;

/** What hands its value to a function: promises, results, streams. */
const HANDS_ON = /^(?:then|andThen|map|mapAsync|pipe|tap|asyncMap|asyncAndThen)$/;

/** Makes text or bytes of a value, or puts parts of it together. */
const KEEPS_IT = /^(?:from|concat|String|stringify|digest|toString|final|substring|substr|slice|encode|toUpperCase|toLowerCase|fromPromise)$/;

const calledAs = (call: Expr): string => (isMemberExpr(call) ? call.name : isRefExpr(call) ? call.ref.slice(call.ref.lastIndexOf('.') + 1) : '');

/**
 * By which names the result of a call is known in the function that it stands in: `emailHash` of `const emailHash = hash(email)`, of
 * `{ emailHash: hash(email) }` and of `hash(email).then((emailHash) => …)`; a chain that starts with the call counts as it does.
 */
export function resultNames(call: CodeCall, { code }: CodeContext): string[] {
  const [start, end] = call.expr.at;
  const { file, scope } = call.place;
  const holders = new Set<string>();
  const names: string[] = [];

  /** Is an expression, or its beginning, the call? */
  function isIt(expr: Expr | null, depth = 0): boolean {
    if (expr === null || depth > MAX_DEPTH) return false;
    if (isRefExpr(expr)) return holders.has(expr.ref);
    if (isMemberExpr(expr)) return isIt(expr.of, depth + 1);
    if (isMixExpr(expr)) return !expr.asked && expr.mix.some((one) => isIt(one, depth + 1));
    if (isListExpr(expr)) return expr.list.some((one) => isIt(one, depth + 1));
    if (!isCallExpr(expr)) return false;
    if (expr.at[0] === start && expr.at[1] === end) return true;
    const { call: callee } = expr;
    const dot = isRefExpr(callee) ? callee.ref.lastIndexOf('.') : -1;
    const of = isMemberExpr(callee) ? callee.of : isRefExpr(callee) && dot > 0 ? { ref: callee.ref.slice(0, dot) } : null;
    return isIt(of, depth + 1) || (KEEPS_IT.test(calledAs(callee)) && expr.args.some((one) => isIt(one, depth + 1)));
  }

  function look(expr: Expr | null, depth = 0): void {
    if (typeof expr !== 'object' || expr === null || depth > MAX_DEPTH) return;
    if (isObjectExpr(expr)) {
      for (const [name, value] of expr.object) {
        if (name !== null && name !== '' && isIt(value)) names.push(name);
        look(value, depth + 1);
      }
    } else if (isMixExpr(expr)) for (const one of expr.mix) look(one, depth + 1);
    else if (isListExpr(expr)) for (const one of expr.list) look(one, depth + 1);
    else if (isMemberExpr(expr)) look(expr.of, depth + 1);
    else if (isCallExpr(expr)) {
      const [first] = expr.args;
      const takes = isFunctionExpr(first) && isMemberExpr(expr.call) && HANDS_ON.test(expr.call.name) && isIt(expr.call.of) ? code.fn(file, first.fn)?.fact.params[0] : undefined;
      if (takes && takes.name !== '') names.push(takes.name);
      look(expr.call, depth + 1);
      for (const one of expr.args) look(one, depth + 1);
    }
  }

  const fact = code.fn(file, scope)?.fact;
  if (!fact) return [];
  for (const { name, init } of fact.locals) {
    if (isIt(init)) {
      holders.add(name);
      names.push(name);
    } else look(init);
  }
  for (const one of [...fact.returns, ...fact.body]) look(one);
  return [...new Set(names)];
}
