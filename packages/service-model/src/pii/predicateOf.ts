import type { Knowledge } from './knowledge.ts';
import { termOfName } from './termOfName.ts';

/** The first word of a name (`words` are its words), where it makes it a question or an order about the rest: `is` of `isEmailVerified`. */
export function predicateOf(name: string, words: readonly string[], knowledge: Knowledge): string | undefined {
  const [first = ''] = words;
  if (words.length < 2 || !knowledge.grammar.predicates.has(first)) return undefined;
  // `no` and `num` are orders in English, and numbers in `numTelephone`.
  return termOfName(name, knowledge)?.before.length === 0 ? undefined : first;
}
