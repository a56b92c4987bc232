import type { NamedSite } from '../behaviour.ts';
import type { Located } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { isFunctionExpr } from '../syntax/expr.ts';
import { siteOfFunction } from './siteOfFunction.ts';

/** The company's function that an argument is or names; `null` where it can't be followed. */
export function handlerOf(at: Located | undefined, context: CodeContext): NamedSite | null {
  const fn = at && (isFunctionExpr(at.expr) ? context.code.fn(at.place.file, at.expr.fn) : context.origins.of(at)?.fn);
  return fn ? siteOfFunction(fn, context) : null;
}
