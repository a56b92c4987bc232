import { sortings } from '../sortings.ts';
import type { FieldRecord } from '../recordColumns.ts';
import { collator } from './collator.ts';
import type { Entry } from './entry.ts';
import { named } from './named.ts';
import type { PageState } from './state.ts';

/** Entries in the order that a state asks for; as written where it names none that is known. Equal ones keep their order. */
export function sortedEntries(entries: readonly Entry[], state: PageState): readonly Entry[] {
  const keyOf = named<(record: FieldRecord) => string | number>(sortings, state['sort']);
  if (!keyOf) return entries;
  const sign = state['direction'] === 'descending' ? -1 : 1;
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry.record) }));
  keyed.sort(({ key: a }, { key: b }) => sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))));
  return keyed.map(({ entry }) => entry);
}
