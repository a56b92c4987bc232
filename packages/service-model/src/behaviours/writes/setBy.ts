import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { isObjectExpr } from '../../syntax/expr.ts';
import type { StatementPart } from './statementOf.ts';

/**
 * Names of the fields that a statement gives values, where they are written as an object; `...` for those that are
 * spread into it, or that may be put into an object with a name of its own.
 */
export const setBy = (at: Located | undefined, { values }: Pick<CodeContext, 'values'>): { sets?: readonly string[] } => {
  const { entries, open } = at ? values.properties(at) : { entries: [], open: false };
  const names = [...entries.map(({ name }) => name), ...(entries.length > 0 && (open || !at || !isObjectExpr(at.expr)) ? ['...'] : [])];
  return names.length === 0 ? {} : { sets: names };
};

/** The same, of a builder: `update(users).set({ … })`. */
export const setByStatement = (parts: readonly StatementPart[], context: Pick<CodeContext, 'values'>): { sets?: readonly string[] } =>
  setBy(parts.find(({ name }) => name === 'set')?.args[0], context);
