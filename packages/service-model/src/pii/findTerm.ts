import { vocabulary, type Term } from './vocabulary.ts';
import { keyOf, wordSet } from './wordSet.ts';
import { prepositions, transparent } from './words/heads.ts';

export interface FoundTerm {
  readonly term: Term;
  /** Words before it: `['billing']` in `billingEmail`. */
  readonly before: readonly string[];
  /** Words behind the preposition that ends it: `['customer']` in `nameOfCustomer`. */
  readonly after: readonly string[];
}

const isPreposition = (word: string): boolean => prepositionSet.has(word);
const prepositionSet = wordSet(prepositions);
const transparentSet = wordSet(transparent);
/** No phrase of the vocabulary is longer. */
const LONGEST = 5;

/** The longest term that ends before `end`. */
function endingAt(words: readonly string[], end: number): { readonly term: Term; readonly start: number } | undefined {
  for (let start = Math.max(0, end - LONGEST); start < end; start++) {
    const term = vocabulary.get(keyOf(words.slice(start, end)));
    if (term) return { term, start };
  }
  return undefined;
}

/** The term that is the head of some words: their end, but for words that leave the meaning as it is. */
function headOf(words: readonly string[]): { readonly term: Term; readonly start: number } | undefined {
  let skippedPlain = true;
  for (let end = words.length; end > 0; end--) {
    const found = endingAt(words, end);
    if (found) return skippedPlain || words.slice(end).every((word) => found.term.keeps.has(word) || isTransparent(word)) ? found : undefined;
    const last = words[end - 1] ?? '';
    skippedPlain &&= isTransparent(last);
    if (words.length - end >= 3) return undefined;
  }
  return undefined;
}

const isTransparent = (word: string): boolean => transparentSet.has(word) || /^\d+$/.test(word);

/** What a name is about, by its head noun: `emailTemplateId` is about an id, `dateOfBirth` about a birth. */
export function findTerm(words: readonly string[]): FoundTerm | undefined {
  const whole = headOf(words);
  if (whole) return { term: whole.term, before: words.slice(0, whole.start), after: [] };
  const at = words.findIndex((word, index) => index > 0 && isPreposition(word));
  if (at < 0) return undefined;
  const head = headOf(words.slice(0, at));
  return head && { term: head.term, before: words.slice(0, head.start), after: words.slice(at + 1) };
}
