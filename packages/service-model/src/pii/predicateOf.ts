import { findTerm } from './findTerm.ts';
import type { Knowledge } from './knowledge.ts';
import { specialCategory } from './specialCategory.ts';
import { termOfName } from './termOfName.ts';

/** Is yes or no the personal value itself, as it is of special categories: `isPregnant`, `hasDisability`, not `isEmailVerified`? */
function asksForTheValue(words: readonly string[], knowledge: Knowledge): boolean {
  const found = findTerm(words, knowledge);
  return found !== undefined && found.before.length === 0 && (found.term.group.holds?.includes('flag') ?? false) && specialCategory(found.term.group.category) !== 'no';
}

/** The first word of a name (`words` are its words), where it makes it a question or an order about the rest: `is` of `isEmailVerified`. */
export function predicateOf(name: string, words: readonly string[], knowledge: Knowledge): string | undefined {
  const [first = '', ...rest] = words;
  if (words.length < 2 || !knowledge.grammar.predicates.has(first)) return undefined;
  // `no` and `num` are orders in English, and numbers in `numTelephone`.
  if (termOfName(name, knowledge)?.before.length === 0 || asksForTheValue(rest, knowledge)) return undefined;
  return first;
}
