import type { ClassifiedSibling } from './classified.ts';
import { splitWords } from './splitWords.ts';

/** What is done with the number of a line that a provider lets. */
const BOUGHT: ReadonlySet<string> = new Set(['purchased', 'bought', 'leased', 'rented', 'provisioned', 'ported']);

/** Last words of the key that a provider of telephony has for a number: `phoneNumberSid`. */
const KEYS: ReadonlySet<string> = new Set(['id', 'sid']);

/** `phoneNumberPurchasedAt`, `purchased_number_at` */
const isPurchase = (words: readonly string[]): boolean => words.some((word) => BOUGHT.has(word)) && ['phone', 'number', 'line'].some((one) => words.includes(one));

/** `providerPhoneNumberId`, `phoneNumberSid` */
const isKeyOfLine = (words: readonly string[]): boolean =>
  words.length > 2 && words.includes('number') && KEYS.has(words.at(-1) ?? '') && (words.at(-1) === 'sid' || words.includes('provider') || words.includes('carrier'));

/** What beside a telephone number says that it was bought from a provider, for whoever calls: a line, and nobody's own number. */
export const boughtBeside = (siblings: readonly ClassifiedSibling[]): readonly string[] =>
  siblings.map(({ name }) => name).filter((name) => {
    const words = splitWords(name);
    return isPurchase(words) || isKeyOfLine(words);
  });
