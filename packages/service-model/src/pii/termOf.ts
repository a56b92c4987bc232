import type { ClassifiedField } from './classified.ts';
import { findTerm, type FoundTerm } from './findTerm.ts';
import type { Knowledge } from './knowledge.ts';
import { recordTerm } from './recordTerm.ts';
import { validators } from './validators.ts';
import { wordsOf } from './wordsOf.ts';

function validatorTerm(decorators: readonly string[], words: readonly string[]): FoundTerm | undefined {
  for (const name of decorators) {
    const group = validators.get(name);
    if (group) return { term: { phrase: `@${name}`, group, keeps: new Set(), pack: 'validators', language: 'en', order: 'head-last', elsewhere: [] }, before: words.slice(0, -1), after: [] };
  }
  return undefined;
}

/** What a field is about: by a validator on it, else by its name, else by its column's. `words` are its name's. */
export const termOf = ({ column, decorators }: ClassifiedField, words: readonly string[], record: string, knowledge: Knowledge): FoundTerm | undefined =>
  validatorTerm(decorators, words) ??
  recordTerm(words, record, knowledge) ??
  findTerm(words, knowledge) ??
  (column === undefined ? undefined : findTerm(wordsOf(column, knowledge), knowledge));
