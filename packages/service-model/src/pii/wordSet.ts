import { splitWords } from './splitWords.ts';

/** What phrases are compared by: their words written as one, so that `firstname` is `first name`. */
export const keyOf = (words: readonly string[]): string => words.join('');

/** `fecha`, `nacimiento` of `fecha`, `de`, `nacimiento`; a first word joins nothing. */
export const withoutJoints = (words: readonly string[], joints: ReadonlySet<string>): readonly string[] =>
  words.some((word, index) => index > 0 && joints.has(word)) ? words.filter((word, index) => index === 0 || !joints.has(word)) : words;

/** Membership of phrases of a vocabulary file, spelled as a reader of names would find them. */
export const wordSet = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map((phrase) => keyOf(splitWords(phrase))));
