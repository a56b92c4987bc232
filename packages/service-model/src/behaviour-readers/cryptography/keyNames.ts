import { handedIn } from '../../behaviours/reach/handedIn.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isMemberExpr, isMixExpr, isRefExpr } from '../../syntax/expr.ts';

/** Constants of constants, each once; also what ends a circle. */
const MAX_DEPTH = 8;

/** What a configuration is asked for. */
const NAMES = /^[\w.:-]+$/;

/** Names that a key is known by: its own, those of what it was given by or a helper was handed, and what a configuration was asked for: `config.get('chat.secret')`. */
export function keyNames({ place, expr }: Located, context: CodeContext, depth = 0, seen = new Set<Located['expr']>()): string[] {
  if (depth > MAX_DEPTH || seen.has(expr)) return [];
  seen.add(expr);
  const of = (one: Located['expr']): string[] => keyNames({ place, expr: one }, context, depth + 1, seen);
  if (isMixExpr(expr) && !expr.asked) return expr.mix.flatMap(of);
  if (isMemberExpr(expr)) return [expr.name, ...of(expr.of)];
  if (isCallExpr(expr)) return [...of(expr.call), ...expr.args.flatMap((one) => (typeof one === 'string' ? (NAMES.test(one) ? [one] : []) : of(one)))];
  if (!isRefExpr(expr)) return [];
  const handed = handedIn({ place, expr }, expr.ref, context);
  const meaning = expr.ref.includes('.') ? undefined : context.code.meaning(place, expr.ref);
  const init = meaning && context.code.initOf(meaning);
  return [expr.ref, ...(handed ?? (init ? [init] : [])).flatMap((one) => keyNames(one, context, depth + 1, seen))];
}
