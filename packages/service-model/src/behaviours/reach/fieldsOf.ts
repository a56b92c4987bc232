import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { reaching } from './reaching.ts';

/** Names that reach some values, each once, in order. */
export const fieldsOf = (values: readonly Located[], context: CodeContext): string[] =>
  [...new Set(values.flatMap((value) => reaching(value, context)).map(({ name }) => name))];
