import type { Knowledge } from './knowledge.ts';
import type { Term } from './termsOf.ts';
import { keyOf, withoutJoints } from './wordSet.ts';

export interface FoundTerm {
  readonly term: Term;
  /** Words before it: `['billing']` in `billingEmail`. */
  readonly before: readonly string[];
  /** Words behind it that say whose it is: `['customer']` in `nameOfCustomer`, `['cliente']` in `nombreCliente`. */
  readonly after: readonly string[];
  /** A last word that says what was done with it: `sent` of `surnameSent`. */
  readonly handled?: string;
}

interface Head {
  readonly term: Term;
  readonly start: number;
  readonly handled?: string;
}

/** Words of the longest phrase of any pack, and of the longest tail that can follow one (`image as base64 url`). */
const LONGEST_PHRASE = 5;
const LONGEST_TAIL = 4;

/** The longest term that ends before `end`. */
function endingAt(words: readonly string[], end: number, { terms }: Knowledge): Head | undefined {
  for (let start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
    const term = terms.get(keyOf(words.slice(start, end)));
    if (term) return { term, start };
  }
  return undefined;
}

/** The last term, if nothing behind it makes the whole about something else. */
function headOf(words: readonly string[], knowledge: Knowledge): Head | undefined {
  const { transparent, handled } = knowledge.grammar;
  for (let end = words.length; end > 0 && words.length - end <= LONGEST_TAIL; end--) {
    const found = endingAt(words, end, knowledge);
    if (!found) continue;
    const tail = words.slice(end);
    const done = tail.findLast((word) => handled.has(word));
    const isKept = tail.every((word) => transparent.has(word) || /^\d+$/.test(word) || found.term.keeps.has(word) || word === done);
    return isKept ? { ...found, ...(done === undefined ? {} : { handled: done }) } : undefined;
  }
  return undefined;
}

/** The longest term at the start, where what a name is about comes first: the term is of such a language, or what stands behind it. */
function leading(words: readonly string[], { terms, owners, headFirstOwners, headFirstNeutral, grammar }: Knowledge): FoundTerm | undefined {
  const last = words.at(-1) ?? '';
  if (grammar.tails.has(last)) return undefined;
  const isSaidBehind = (headFirstOwners.has(last) && owners.person.has(last)) || headFirstNeutral.has(last);
  for (let end = Math.min(LONGEST_PHRASE, words.length - 1); end > 0; end--) {
    const term = terms.get(keyOf(words.slice(0, end)));
    if (term && (isSaidBehind || term.order === 'head-first')) return { term, before: [], after: words.slice(end) };
  }
  return undefined;
}

/** What a name is about, by its head noun: `emailTemplateId` is about an id, `dateOfBirth` about a birth, `nombreCliente` about a name. */
export function findTerm(all: readonly string[], knowledge: Knowledge): FoundTerm | undefined {
  const words = withoutJoints(all, knowledge.grammar.joints);
  const whole = headOf(words, knowledge);
  if (whole && whole.start > 0 && knowledge.grammar.heads.has(words[0] ?? '')) return undefined;
  if (whole) return { term: whole.term, before: words.slice(0, whole.start), after: [], ...(whole.handled === undefined ? {} : { handled: whole.handled }) };
  const at = words.findIndex((word, index) => index > 0 && knowledge.grammar.prepositions.has(word));
  const head = at < 0 ? undefined : headOf(words.slice(0, at), knowledge);
  if (head) return { term: head.term, before: words.slice(0, head.start), after: words.slice(at + 1) };
  return leading(words, knowledge);
}
