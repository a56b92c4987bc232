import type { FieldRecord } from '../recordColumns.ts';

/** Case and accents off, so that `jose` finds `José`. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All that is known of a field, as the text that a search looks through. */
export const searchText = (record: FieldRecord): string => fold(Object.values(record).join('\n'));

/** Does the text hold every word of the query, wherever? */
export function searchTest(query: string): (text: string) => boolean {
  const words = fold(query).split(/\s+/).filter((word) => word !== '');
  return (text) => words.every((word) => text.includes(word));
}
