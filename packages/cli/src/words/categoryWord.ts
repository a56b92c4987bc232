import { categoryWords } from './categoryWords.ts';

const words: Readonly<Record<string, string>> = categoryWords;

/** Plain words for a data category; one that a policy adds is named by the last part of its key: `acme.loyalty_level` is `loyalty level`. */
export const categoryWord = (category: string): string =>
  Object.hasOwn(words, category) ? (words[category] ?? category) : (category.split('.').at(-1) ?? category).replaceAll('_', ' ');
