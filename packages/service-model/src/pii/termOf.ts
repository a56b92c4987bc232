import type { ClassifiedField } from './classified.ts';
import { findTerm, type FoundTerm } from './findTerm.ts';
import { recordTerm } from './recordTerm.ts';
import { splitWords } from './splitWords.ts';
import { validators } from './words/decorators.ts';

function validatorTerm(decorators: readonly string[], words: readonly string[]): FoundTerm | undefined {
  for (const name of decorators) {
    const group = validators.get(name);
    if (group) return { term: { phrase: `@${name}`, group, keeps: new Set() }, before: words.slice(0, -1), after: [] };
  }
  return undefined;
}

/** What a field is about: by a validator on it, else by its name, else by its column's. `words` are its name's. */
export const termOf = ({ column, decorators }: ClassifiedField, words: readonly string[], record: string): FoundTerm | undefined =>
  validatorTerm(decorators, words) ?? recordTerm(words, record) ?? findTerm(words) ?? (column === undefined ? undefined : findTerm(splitWords(column)));
