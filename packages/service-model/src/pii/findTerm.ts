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

interface Head {
  readonly term: Term;
  readonly start: number;
}

/** Words of the longest phrase of the vocabulary, and of the longest tail that can follow one (`image as base64 url`). */
const LONGEST_PHRASE = 5;
const LONGEST_TAIL = 4;

const prepositionSet = wordSet(prepositions);
const transparentSet = wordSet(transparent);
const isTransparent = (word: string): boolean => transparentSet.has(word) || /^\d+$/.test(word);

/** The longest term that ends before `end`. */
function endingAt(words: readonly string[], end: number): Head | undefined {
  for (let start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
    const term = vocabulary.get(keyOf(words.slice(start, end)));
    if (term) return { term, start };
  }
  return undefined;
}

/** The last term, if nothing behind it makes the whole about something else. */
function headOf(words: readonly string[]): Head | undefined {
  for (let end = words.length; end > 0 && words.length - end <= LONGEST_TAIL; end--) {
    const found = endingAt(words, end);
    if (found) return words.slice(end).every((word) => isTransparent(word) || found.term.keeps.has(word)) ? found : undefined;
  }
  return undefined;
}

/** What a name is about, by its head noun: `emailTemplateId` is about an id, `dateOfBirth` about a birth. */
export function findTerm(words: readonly string[]): FoundTerm | undefined {
  const whole = headOf(words);
  if (whole) return { term: whole.term, before: words.slice(0, whole.start), after: [] };
  const at = words.findIndex((word, index) => index > 0 && prepositionSet.has(word));
  if (at < 0) return undefined;
  const head = headOf(words.slice(0, at));
  return head && { term: head.term, before: words.slice(0, head.start), after: words.slice(at + 1) };
}
