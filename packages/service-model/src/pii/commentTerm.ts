import { isPersonal } from './isPersonal.ts';
import type { Knowledge } from './knowledge.ts';
import type { Term } from './termsOf.ts';
import { keyOf } from './wordSet.ts';
import { splitWords } from './splitWords.ts';

const LONGEST_PHRASE = 4;

/** The longest phrase in a comment that is personal in any record: a comment is prose, and prose says `name` and `number` of everything. */
export function commentTerm(comment: string | undefined, { terms }: Knowledge): Term | undefined {
  const words = comment === undefined ? [] : splitWords(comment);
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const term = terms.get(keyOf(words.slice(start, start + length)));
      if (term && isTelling(term)) return term;
    }
  }
  return undefined;
}

const isTelling = ({ group: { category, reach, ambiguous }, language }: Term): boolean =>
  reach === 'anywhere' && !ambiguous && language === 'en' && isPersonal(category);
