import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isListExpr } from '../../syntax/expr.ts';
import type { SetFields } from './setBy.ts';

/** What is counted up or down by a method of its own, `increment('views')`, `increment({ views: 1 })`: all of it is made of what is there, also what is not known by its name. */
export function countedBy(at: Located | undefined, { values }: CodeContext): SetFields {
  if (!at) return {};
  const { place, expr } = values.resolve(at);
  const each = isListExpr(expr) ? expr.list.map((one) => values.text({ place, expr: one })) : [values.text({ place, expr })];
  const names = [...each.filter((name) => name !== null), ...values.properties({ place, expr }).entries.map(({ name }) => name)];
  const counts = names.length > 0 ? names : ['...'];
  return { sets: counts, counts };
}
