import type { Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isMixExpr } from '../syntax/expr.ts';
import { itemsOf } from './itemsOf.ts';

/** Topics as given: one, or a list of them; `null` for each that is computed, and where nothing is given. */
export function topicsAt(given: Located | undefined, context: Pick<CodeContext, 'values'>): (string | null)[] {
  const items = itemsOf(given, context);
  // `[...topics]`
  const flat = items.flatMap(({ place, expr }) => (isMixExpr(expr) && expr.mix.length === 1 && expr.mix[0] !== undefined ? itemsOf({ place, expr: expr.mix[0] }, context) : [{ place, expr }]));
  return flat.length === 0 ? [null] : flat.map((topic) => context.values.text(topic));
}
