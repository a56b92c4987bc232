import { findTerm } from './findTerm.ts';
import type { Knowledge } from './knowledge.ts';
import { termOfName } from './termOfName.ts';

/** Art. 9 and 10 GDPR: here the answer to the question is the value. */
const TELLING = /^user\.(?:health|biometrics|criminal_history|demographic\.(?:race|religio|political|sexual|union))/;

/** Is yes or no the personal value itself: `isPregnant`, `hasDisability`, not `isEmailVerified`? */
function asksForTheValue(words: readonly string[], knowledge: Knowledge): boolean {
  const found = findTerm(words, knowledge);
  return found !== undefined && found.before.length === 0 && (found.term.group.holds?.includes('flag') ?? false) && TELLING.test(found.term.group.category);
}

/** The first word of a name (`words` are its words), where it makes it a question or an order about the rest: `is` of `isEmailVerified`. */
export function predicateOf(name: string, words: readonly string[], knowledge: Knowledge): string | undefined {
  const [first = '', ...rest] = words;
  if (words.length < 2 || !knowledge.grammar.predicates.has(first)) return undefined;
  // `no` and `num` are orders in English, and numbers in `numTelephone`.
  if (termOfName(name, knowledge)?.before.length === 0 || asksForTheValue(rest, knowledge)) return undefined;
  return first;
}
