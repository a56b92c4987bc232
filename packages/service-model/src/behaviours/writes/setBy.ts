import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import type { StatementPart } from './statementOf.ts';

/** Names of the fields that a statement gives values, where they are written as an object. */
export const setBy = (at: Located | undefined, { values }: Pick<CodeContext, 'values'>): { sets?: readonly string[] } => {
  const names = at ? values.properties(at).entries.map(({ name }) => name) : [];
  return names.length === 0 ? {} : { sets: names };
};

/** The same, of a builder: `update(users).set({ … })`. */
export const setByStatement = (parts: readonly StatementPart[], context: Pick<CodeContext, 'values'>): { sets?: readonly string[] } =>
  setBy(parts.find(({ name }) => name === 'set')?.args[0], context);
