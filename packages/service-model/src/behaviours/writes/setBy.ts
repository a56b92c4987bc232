import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isObjectExpr } from '../../syntax/expr.ts';
import type { StatementPart } from './statementOf.ts';
import { isSetOnce } from './isSetOnce.ts';
import { fieldsMade, type Made } from './valueMade.ts';
import { valueMadeAt } from './valueMadeAt.ts';

/** What a statement gives values to: as `Write` says it. */
export interface SetFields {
  readonly sets?: readonly string[];
  readonly counts?: readonly string[];
  readonly computes?: readonly string[];
  readonly marks?: readonly string[];
  readonly empties?: readonly string[];
}

/** What a value is made of, where a library has a way of its own to say so. */
export type MadeBy = (value: Located) => Made | undefined;

/**
 * Names of the fields that a statement gives values, where they are written as an object; `...` for those that are
 * spread into it, or that may be put into an object with a name of its own.
 * @param tables what columns are called after in it, as written: `orders` of `${orders.views}`
 */
export const setBy = (at: Located | undefined, context: CodeContext, tables: readonly string[] = [], madeBy?: MadeBy): SetFields => {
  const { entries, open } = at ? context.values.properties(at) : { entries: [], open: false };
  const names = [...entries.map(({ name }) => name), ...(entries.length > 0 && (open || !at || !isObjectExpr(at.expr)) ? ['...'] : [])];
  if (names.length === 0) return {};
  const marks = entries.flatMap(({ name, value }) => (isSetOnce(value, context) ? [name] : []));
  const empties = entries.flatMap(({ name, value }) => (context.values.resolve(value).expr === null ? [name] : []));
  return { sets: names, ...(empties.length > 0 ? { empties } : {}), ...(marks.length > 0 ? { marks } : {}), ...fieldsMade(entries.map(({ name, value }) => [name, madeBy?.(value) ?? valueMadeAt(name, value, tables, context)] as const)) };
};

/** The same, of a builder: `update(users).set({ … })`. */
export const setByStatement = (parts: readonly StatementPart[], context: CodeContext, tables: readonly string[] = []): SetFields =>
  setBy(parts.find(({ name }) => name === 'set')?.args[0], context, tables);
