import type { CodeCall, Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isMixExpr, isRefExpr } from '../syntax/expr.ts';

/** What a rest parameter was given, where it is handed on as it is. */
function handedOn({ place, expr }: Located, { code }: CodeContext): readonly Located[] | undefined {
  const { given } = place;
  const [only, ...others] = isMixExpr(expr) && !expr.asked ? expr.mix : [];
  if (!given || !isRefExpr(only) || others.length > 0) return undefined;
  const meaning = code.meaning(place, only.ref);
  if (meaning?.kind !== 'param' || meaning.fn.file !== given.file || meaning.fn.scope !== given.scope || !meaning.fact.optional) return undefined;
  return meaning.index === meaning.fn.fact.params.length - 1 ? given.args.slice(meaning.index) : undefined;
}

/** A wrapper's call that hands on all that it was given is made with that: `fetch(...params)`. */
export function withSpread(call: CodeCall, context: CodeContext): CodeCall {
  const { args, place } = call;
  return place.given && args.some(({ expr }) => isMixExpr(expr)) ? { ...call, args: args.flatMap((one) => handedOn(one, context) ?? [one]) } : call;
}
