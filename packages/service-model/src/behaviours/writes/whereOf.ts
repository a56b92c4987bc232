import type { Located } from '../../link/code.ts';
import type { CodeContext } from '../../reader.ts';
import { type Criteria, criteriaOf } from './criteriaOf.ts';

/** What the `where` of a statement's options names. */
export function whereOf(options: Located | undefined, context: CodeContext): Criteria {
  if (!options) return [];
  const { entries, open } = context.values.properties(options);
  const where = entries.find(({ name }) => name === 'where');
  return where ? criteriaOf(where.value, context) : open ? null : [];
}
