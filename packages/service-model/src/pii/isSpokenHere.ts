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

/** Is a record written in a language: do its own name and the fields beside the one in question tell it, and no other language as often? */
export function isSpokenHere(language: string, record: string, siblings: readonly ClassifiedSibling[], self: string, knowledge: Knowledge): boolean {
  const times = new Map<string, number>();
  for (const name of [record, ...siblings.map(({ name }) => name).filter((name) => name !== self)]) {
    for (const one of new Set(languagesOf(name, knowledge))) times.set(one, (times.get(one) ?? 0) + 1);
  }
  const own = times.get(language) ?? 0;
  return own > 0 && [...times].every(([one, often]) => one === language || often < own);
}
