import type { ClassifiedSibling } from './classified.ts';
import type { Knowledge } from './knowledge.ts';
import { keyOf } from './wordSet.ts';
import { wordsOf } from './wordsOf.ts';

const LONGEST_PHRASE = 3;

/** Languages that a name tells by its words and short phrases. */
function languagesOf(name: string, knowledge: Knowledge): string[] {
  const words = wordsOf(name, knowledge);
  return words.flatMap((_, start) =>
    Array.from({ length: LONGEST_PHRASE }, (__, more) => keyOf(words.slice(start, start + more + 1))).flatMap((key) => [...(knowledge.spoken.get(key) ?? [])]));
}

/** Is a record written in a language: does its own name, or a field beside the one in question, hold a word of it? */
export const isSpokenHere = (language: string, record: string, siblings: readonly ClassifiedSibling[], self: string, knowledge: Knowledge): boolean =>
  [record, ...siblings.map(({ name }) => name).filter((name) => name !== self)].some((name) => languagesOf(name, knowledge).includes(language));
