import { spellings } from './spellings.ts';
import { splitWords } from './splitWords.ts';

/** What phrases are compared by: their words written as one, so that `firstname` is `first name`. */
export const keyOf = (words: readonly string[]): string => words.join('');

/** `fecha`, `nacimiento` of `fecha`, `de`, `nacimiento`; a first word joins nothing. */
export const withoutJoints = (words: readonly string[], joints: ReadonlySet<string>): readonly string[] =>
  words.some((word, index) => index > 0 && joints.has(word)) ? words.filter((word, index) => index === 0 || !joints.has(word)) : words;

const NONE: ReadonlySet<string> = new Set();

const phrases = new Map<string, readonly (readonly string[])[]>();

/** The words of each spelling of a phrase of a vocabulary file; a phrase is asked for by up to five of its lists. */
export function spelledWords(phrase: string): readonly (readonly string[])[] {
  const known = phrases.get(phrase) ?? spellings(phrase).map(splitWords);
  phrases.set(phrase, known);
  return known;
}

/** The keys of a phrase of a vocabulary file: one a spelling, with its joints and without. */
export const keysOf = (phrase: string, joints: ReadonlySet<string> = NONE): readonly string[] =>
  spelledWords(phrase).flatMap((words) => [...new Set([keyOf(words), keyOf(withoutJoints(words, joints))])]);

/** Membership of phrases of a vocabulary file, spelled as a reader of names would find them. */
export const wordSet = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.flatMap((phrase) => keysOf(phrase)));
