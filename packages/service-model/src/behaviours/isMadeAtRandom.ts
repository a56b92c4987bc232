import type { CodeFunction, Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { type CallExpr, type Expr, isCallExpr, isFunctionExpr, isListExpr, isMemberExpr, isMixExpr, isRefExpr } from '../syntax/expr.ts';
import { calledName } from './calledName.ts';
import { receiverOf } from './receiverOf.ts';

/** Helpers of helpers, names of names; also what ends a circle. */
const MAX_DEPTH = 8;

const DRAWS = /^(?:random\w*|nanoid|getRandomValues|uuid(?:v\d)?|v4|cuid2?|createId|ulid)$/;
const EACH = /^(?:map|flatMap|forEach|filter|mapAsync|each)$/;

/** What a parameter is given: by the call by which its function was entered, or an item of the list whose method the function is handed to. */
function given({ fn, index }: { readonly fn: CodeFunction; readonly index: number }, { place }: Located, { code }: CodeContext): Located | undefined {
  if (place.given?.file === fn.file && place.given.scope === fn.scope) return place.given.args[index];
  const handed = index === 0 ? code.handedTo(fn) : undefined;
  return handed && EACH.test(calledName(handed.call)) ? receiverOf(handed.call) : undefined;
}

function ofCall(call: CallExpr, { place }: Located, context: CodeContext, depth: number): boolean {
  if (DRAWS.test(calledName({ expr: call }))) return true;
  const returns = (fn: CodeFunction | undefined): boolean => fn?.fact.returns.some((expr) => isMadeAtRandom({ place: { ...place, file: fn.file, scope: fn.scope }, expr }, context, depth + 1)) ?? false;
  if (call.args.some((one) => isFunctionExpr(one) && returns(context.code.fn(place.file, one.fn)))) return true;
  const receiver = receiverOf({ place, expr: call });
  return (receiver !== undefined && isMadeAtRandom(receiver, context, depth + 1)) || returns(context.origins.ofCallee({ place, expr: call })?.fn);
}

/** Is a value drawn at random by the service itself, or an item of a list of such values? Nobody has told it of a person, and nobody guesses it. */
export function isMadeAtRandom(at: Located, context: CodeContext, depth = 0): boolean {
  const { place, expr } = at;
  const is = (one: Expr): boolean => isMadeAtRandom({ place, expr: one }, context, depth + 1);
  if (depth > MAX_DEPTH) return false;
  if (isRefExpr(expr)) {
    const meaning = context.code.meaning(place, expr.ref.split('.')[0] ?? '');
    const value = meaning?.kind === 'param' ? given(meaning, at, context) : meaning && context.code.initOf(meaning);
    return value !== undefined && isMadeAtRandom(value, context, depth + 1);
  }
  if (isMemberExpr(expr)) return is(expr.of);
  if (isListExpr(expr)) return expr.list.length > 0 && expr.list.every(is);
  if (isMixExpr(expr)) {
    const parts = expr.asked ? [] : expr.mix.filter((one) => typeof one === 'object');
    return parts.length > 0 && parts.every(is);
  }
  return isCallExpr(expr) && ofCall(expr, at, context, depth);
}
