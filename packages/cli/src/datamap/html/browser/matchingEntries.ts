import { filters, type Filter } from '../filters.ts';
import type { FieldRecord } from '../recordColumns.ts';
import type { Entry } from './entry.ts';
import { searchTest } from './searchText.ts';
import type { PageState } from './state.ts';

/** Entries that a state's search and filters let pass, in the order given. */
export function matchingEntries(entries: readonly Entry[], state: PageState): readonly Entry[] {
  const found = searchTest(state['q'] ?? '');
  const active = Object.entries<Filter>(filters).flatMap(([id, { valuesOf }]) => {
    const wanted = state[id] ?? '';
    return wanted === '' ? [] : [(record: FieldRecord) => valuesOf(record).includes(wanted)];
  });
  return entries.filter(({ record, text }) => active.every((passes) => passes(record)) && found(text));
}
