import type { Pack } from './pack.ts';
import { splitWords } from './splitWords.ts';
import type { WordGroup } from './wordGroup.ts';
import { keyOf, keysOf, spelledWords, withoutJoints, wordSet } from './wordSet.ts';

export interface Term {
  /** As its pack spells it: `first name`. */
  readonly phrase: string;
  readonly group: WordGroup;
  readonly keeps: ReadonlySet<string>;
  /** Id of its pack; `policy` for the company's own words. */
  readonly pack: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly order: 'head-first' | 'head-last';
  /** What other languages mean by the same word. */
  readonly elsewhere: readonly Term[];
}

export interface NamedPack {
  readonly id: string;
  readonly pack: Pack;
}

type ShortForms = ReadonlyMap<string, readonly string[]>;

const NO_FORMS: ShortForms = new Map();

/** By language: packs of a language share what its words are cut to. */
function shortFormsOf(sources: readonly NamedPack[]): Map<string, ShortForms> {
  const all = new Map<string, ShortForms>();
  for (const { pack: { language, shortForms = {} } } of sources) {
    const own = Object.entries(shortForms).map(([word, forms]): [string, readonly string[]] => [keyOf(splitWords(word)), forms]);
    all.set(language, new Map([...(all.get(language) ?? []), ...own]));
  }
  return all;
}

/** Every spelling of a phrase of two words and more: one alone, cut short, can mean anything. */
function shortened(words: readonly string[], forms: ShortForms): string[] {
  if (words.length < 2) return [];
  let spellings = [''];
  for (const word of words) spellings = spellings.flatMap((before) => [word, ...(forms.get(word) ?? [])].map((one) => before + one));
  return spellings;
}

/** The first goes before; beside a word of another language than English stands what other languages mean by it. */
function known(first: Term | undefined, term: Term): Term {
  if (!first) return term;
  return first.language !== 'en' && first.language !== term.language ? { ...first, elsewhere: [...first.elsewhere, term] } : first;
}

/** The terms of packs by `keyOf` their words; the first pack that knows a phrase has it, and a phrase goes before a shortened one. */
export function termsOf(sources: readonly NamedPack[], joints: ReadonlySet<string>): Map<string, Term> {
  const terms = new Map<string, Term>();
  const short: (readonly [string, Term])[] = [];
  const forms = shortFormsOf(sources);
  for (const { id, pack: { groups = [], language, order = 'head-last' } } of sources) {
    for (const group of groups) {
      const keeps = wordSet(group.keeps ?? []);
      for (const phrase of group.words) {
        const term: Term = { phrase, group, keeps, pack: id, language, order, elsewhere: [] };
        for (const key of keysOf(phrase, joints)) terms.set(key, known(terms.get(key), term));
        const cut = forms.get(language);
        const [words = []] = cut ? spelledWords(phrase) : [];
        for (const spelled of cut ? [words, withoutJoints(words, joints)] : []) {
          for (const key of shortened(spelled, cut ?? NO_FORMS)) short.push([key, term]);
        }
      }
    }
  }
  for (const [key, term] of short) if (!terms.has(key)) terms.set(key, term);
  return terms;
}
