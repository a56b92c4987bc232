import type { Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isRefExpr } from '../syntax/expr.ts';

/** A name as an option gives it: text, or that of a class (`User.name`). */
export function nameAt(at: Located | undefined, { values }: Pick<CodeContext, 'values'>): string | undefined {
  if (!at) return undefined;
  const { expr } = at;
  return values.text(at) ?? (isRefExpr(expr) ? /([\w$]+)\.name$/.exec(expr.ref)?.[1] : undefined);
}
