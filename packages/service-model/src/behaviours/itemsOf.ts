import type { Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isListExpr } from '../syntax/expr.ts';

/** The items of a list, or the value itself where one alone may be given; none for nothing. */
export function itemsOf(at: Located | undefined, { values }: Pick<CodeContext, 'values'>): Located[] {
  if (!at) return [];
  const { place, expr } = values.resolve(at);
  return isListExpr(expr) ? expr.list.map((item) => ({ place, expr: item })) : [{ place, expr }];
}
