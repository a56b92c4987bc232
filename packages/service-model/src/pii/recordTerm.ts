import { findTerm, type FoundTerm } from './findTerm.ts';
import { isPersonal } from './isPersonal.ts';
import type { Knowledge } from './knowledge.ts';
import { wordSet } from './wordSet.ts';
import { wordsOf } from './wordsOf.ts';

const holders = wordSet(['address', 'value', 'number']);

/** `address` of an `EmailAddress`, `number` of a `PhoneNumber`: a field that is what its record is called. */
export function recordTerm(words: readonly string[], record: string, knowledge: Knowledge): FoundTerm | undefined {
  if (words.length !== 1 || !holders.has(words[0] ?? '')) return undefined;
  const found = findTerm(wordsOf(record, knowledge).filter((word) => !knowledge.grammar.wrappings.has(word)), knowledge);
  return found?.term.group.reach === 'anywhere' && isPersonal(found.term.group.category) ? found : undefined;
}
