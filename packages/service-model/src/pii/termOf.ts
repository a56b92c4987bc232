import type { ClassifiedField } from './classified.ts';
import type { FoundTerm } from './findTerm.ts';
import type { Knowledge } from './knowledge.ts';
import { recordTerm } from './recordTerm.ts';
import { termOfName } from './termOfName.ts';
import { validators } from './validators.ts';

function validatorTerm(decorators: readonly string[], words: readonly string[]): FoundTerm | undefined {
  for (const name of decorators) {
    const group = validators.get(name);
    if (group) return { term: { phrase: `@${name}`, group, keeps: new Set(), pack: 'validators', language: 'en', order: 'head-last', elsewhere: [] }, before: words.slice(0, -1), after: [] };
  }
  return undefined;
}

/** What a field is about: by a validator on it, else by its name (the last part of a path), else by its column's. `words` are its name's. */
export const termOf = ({ column, decorators }: ClassifiedField, name: string, words: readonly string[], record: string, knowledge: Knowledge): FoundTerm | undefined =>
  validatorTerm(decorators, words) ??
  recordTerm(words, record, knowledge) ??
  termOfName(name, knowledge) ??
  (column === undefined ? undefined : termOfName(column, knowledge));
