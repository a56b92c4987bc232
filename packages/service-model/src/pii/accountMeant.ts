import type { ClassifiedOwner, ClassifiedSibling } from './classified.ts';
import { splitWords } from './splitWords.ts';
import type { WordGroup } from './wordGroup.ts';

const BANK: ReadonlySet<string> = new Set(['bank', 'iban', 'routing', 'ach', 'sepa', 'bic', 'swift']);

/** `last4` says nothing of what it is the end of, `cardLast4` does. */
const ENDING = /^last (?:4|four)\b/;

/** The category of a term where it is in its record: the last digits are those of a card, but where the record is about a bank account. */
export function accountMeant(phrase: string, category: WordGroup['category'], { name }: ClassifiedOwner, siblings: readonly ClassifiedSibling[]): WordGroup['category'] {
  if (category !== 'user.financial.credit_card' || !ENDING.test(phrase)) return category;
  const words = [name, ...siblings.map((one) => one.name)].flatMap((one) => splitWords(one));
  return words.some((word) => BANK.has(word)) && !words.includes('card') ? 'user.financial.bank_account' : category;
}
