import type { Entity, Field } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { AMOUNT, CURRENCY, DONE, MONEY, OTHER, PART, QUALIFIER, RECORD } from './moneyWords.ts';

const hasAny = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));

/** Does a field of the entity say in which currency it counts? */
export const hasCurrency = ({ fields }: Pick<Entity, 'fields'>): boolean => fields.some(({ name }) => splitWords(name).includes('currency'));

/** Behind the last word of a set, only what says which: `priceWithTax`, not `priceList`. */
function endsIn(words: readonly string[], set: ReadonlySet<string>): boolean {
  const last = words.findLastIndex((word) => set.has(word));
  return last >= 0 && words.slice(last + 1).every((word) => QUALIFIER.has(word) || CURRENCY.has(word));
}

/** A record about money as a whole, not of goods that are part of one. */
function isRecordOfMoney(name: string): boolean {
  const words = splitWords(name);
  return hasAny(words, RECORD) && !hasAny(words, PART) && !hasAny(words, OTHER);
}

/** Money by the name alone: `unitPrice`, `totalRaised`, `valueUsd`. */
function saysMoney(words: readonly string[]): boolean {
  if (words.length === 0 || hasAny(words, OTHER)) return false;
  if (hasAny(words, CURRENCY)) return hasAny(words, MEASURED);
  return endsIn(words, MONEY) || (endsIn(words, DONE) && hasAny(words, AMOUNT));
}

/** What a record is about whose plain `value` is money. */
const HOLDS_MONEY: ReadonlySet<string> = new Set(['balance', ...MONEY]);

const MEASURED: ReadonlySet<string> = new Set([...MONEY, ...AMOUNT, ...DONE]);

/** Does a field's name, in its entity, say that it is an amount of money? Whole words alone count. */
export function isMoney(field: Field, entity: Entity): boolean {
  const { name } = field;
  const path = name.split('.').map(splitWords);
  const words = path.at(-1) ?? [];
  if (words.length === 0 || hasAny(words, OTHER)) return false;
  if (saysMoney(words)) return true;
  if (!endsIn(words, AMOUNT)) return false;
  // A value of any kind is called so.
  const around = [...path.slice(0, -1).flat(), ...splitWords(entity.name)];
  if (words.at(-1) === 'value') return words.length === 1 && hasAny(around, HOLDS_MONEY) && !hasAny(around, OTHER);
  // A trade has a price and an amount of what is traded.
  if (words.length === 1 && words[0] === 'amount' && entity.fields.some((other) => splitWords(other.name).at(-1) === 'price')) return false;
  if (isRecordOfMoney(around.join(' ')) || hasCurrency(entity)) return true;
  return words.join() !== 'amount' && entity.fields.some((other) => other !== field && other.columnType === field.columnType && saysMoney(splitWords(other.name)));
}
