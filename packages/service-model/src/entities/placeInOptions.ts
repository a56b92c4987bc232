import type { Located } from '../link/code.ts';
import type { OptionPlace } from '../model.ts';
import { isObjectExpr } from '../syntax/expr.ts';

/** Where an object of options that is written out gets one more: before its first. None in one that is shared under a name. */
export function placeInOptions({ expr }: Located): OptionPlace | undefined {
  const [first] = isObjectExpr(expr) ? expr.object : [];
  const [name, , at] = first ?? [];
  return at === undefined || name === undefined || name === null || name === '[]' ? undefined : { offset: at, before: '', after: ', ' };
}
