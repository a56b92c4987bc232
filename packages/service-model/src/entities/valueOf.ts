import type { Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isFunctionExpr } from '../syntax/expr.ts';

/** What a function hands back, where it returns in one place only; a value that is no function, itself. */
export function valueOf(at: Located, { code, values }: Pick<CodeContext, 'code' | 'values'>): Located {
  const { place, expr } = values.resolve(at);
  if (!isFunctionExpr(expr)) return { place, expr };
  const [only, ...others] = code.fn(place.file, expr.fn)?.fact.returns ?? [];
  if (only === undefined || others.length > 0) return { place, expr };
  const inside = { file: place.file, scope: expr.fn };
  return values.resolve({ place: { ...inside, ...(place.given ? { given: place.given } : {}) }, expr: only });
}
