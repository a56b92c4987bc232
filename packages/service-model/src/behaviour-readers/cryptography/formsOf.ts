import type { CryptoUse } from '../../behaviour.ts';
import { handedIn } from '../../behaviours/reach/handedIn.ts';
import { isAmbiguous } from '../../behaviours/reach/isAmbiguous.ts';
import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isCallExpr, isMemberExpr, isMixExpr, isRefExpr } from '../../syntax/expr.ts';

/** A form of a form of a parameter; also what ends a circle. */
const MAX_DEPTH = 10;

/** Recipes of others are made of these. */
const OF_RECIPES: ReadonlySet<string> = new Set(['trim', 'toLowerCase']);

/** What is done to a value on its way into a call, through constants and what a helper is handed: `trim` and `toLowerCase` of `email.trim().toLowerCase()`. */
export function formsOf(values: readonly Located[], context: CodeContext): Pick<CryptoUse, 'forms'> {
  const forms = new Set<string>();
  const look = ({ place, expr }: Located, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    const on = (of: Located['expr']): void => look({ place, expr: of }, depth + 1);
    if (isMixExpr(expr) && !expr.asked) expr.mix.forEach(on);
    else if (isMemberExpr(expr)) on(expr.of);
    else if (isCallExpr(expr)) {
      const { call } = expr;
      const dot = isRefExpr(call) ? call.ref.lastIndexOf('.') : -1;
      const method = isMemberExpr(call) ? call.name : isRefExpr(call) ? call.ref.slice(dot + 1) : '';
      if (OF_RECIPES.has(method)) forms.add(method);
      if (isMemberExpr(call)) on(call.of);
      else if (isRefExpr(call) && dot > 0) on({ ref: call.ref.slice(0, dot) });
      expr.args.forEach(on);
    } else if (isRefExpr(expr)) {
      const handed = handedIn({ place, expr }, expr.ref, context);
      if (handed) return handed.forEach((one) => look(one, depth + 1));
      const meaning = isAmbiguous(place, expr.ref, context) ? undefined : context.code.innerMeaning(place, expr.ref);
      if (meaning?.kind === 'inner' && meaning.fact.init !== null) look({ place: meaning.place, expr: meaning.fact.init }, depth + 1);
    }
  };
  for (const one of values) look(one, 0);
  return forms.size > 0 ? { forms: [...forms] } : {};
}
