import { singular } from './singular.ts';

const ascii = /^[\x00-\x7F]*$/;
const parts = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** Accents off, so that `prénom`, `prenom` and a decomposed `prénom` are one word. */
const fold = (text: string): string =>
  ascii.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('æ', 'ae').replaceAll('Æ', 'Ae').replaceAll('œ', 'oe');

/**
 * Words of an identifier, lower case, singular, without accents: `billingAddresses2` is `billing`, `address`, `2`;
 * `IPAddress` is `ip`, `address`. Only Latin letters and digits count.
 */
export const splitWords = (name: string): string[] => (fold(name).match(parts) ?? []).map((word) => singular(word.toLowerCase()));
