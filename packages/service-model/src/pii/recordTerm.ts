import { findTerm, type FoundTerm } from './findTerm.ts';
import { splitWords } from './splitWords.ts';
import { wordSet } from './wordSet.ts';
import { wrappings } from './words/owners.ts';

const holders = wordSet(['address', 'value', 'number', 'text']);
const wrappingSet = wordSet(wrappings);

/** `address` of an `EmailAddress`, `number` of a `PhoneNumber`: a field that is what its record is called. */
export function recordTerm(words: readonly string[], record: string): FoundTerm | undefined {
  if (words.length !== 1 || !holders.has(words[0] ?? '')) return undefined;
  const found = findTerm(splitWords(record).filter((word) => !wrappingSet.has(word)));
  return found?.term.group.reach === 'anywhere' && found.term.group.category !== 'secret' ? found : undefined;
}
