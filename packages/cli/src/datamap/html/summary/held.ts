import type { FieldRecord } from '../recordColumns.ts';
import { listed } from '../words/listed.ts';

const lower = (word: string): string => (/^\p{Lu}{2}/u.test(word) ? word : word.slice(0, 1).toLowerCase() + word.slice(1));

/** What kinds of data fields hold, the most frequent first: `e-mail address (8), first name and IP address`. */
export function held(records: readonly FieldRecord[], most: number): string {
  const counts = new Map<string, number>();
  for (const { category } of records) counts.set(category, (counts.get(category) ?? 0) + 1);
  const sorted = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return listed(sorted.map(([category, count]) => (count === 1 ? lower(category) : `${lower(category)} (${count})`)), most);
}
