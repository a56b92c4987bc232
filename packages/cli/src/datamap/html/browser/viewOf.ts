import { filters, type Filter } from '../filters.ts';
import { groupings } from '../groupings.ts';
import type { FieldRecord } from '../recordColumns.ts';
import { sortings } from '../sortings.ts';
import { searchTest } from './searchText.ts';
import type { PageState } from './state.ts';

/** A record with its place in the table as it was written, and what a search looks through. */
export interface Entry {
  readonly index: number;
  readonly record: FieldRecord;
  readonly text: string;
}

export interface Group {
  /** `null` where nothing is grouped. */
  readonly heading: string | null;
  readonly entries: readonly Entry[];
}

const collator = new Intl.Collator('en', { numeric: true });

/** The unit of that name; names come from an address, which anybody can write. */
const named = <T>(units: Readonly<Record<string, T>>, name: string | undefined): T | undefined =>
  name !== undefined && Object.hasOwn(units, name) ? units[name] : undefined;

function passing(entries: readonly Entry[], state: PageState): Entry[] {
  const found = searchTest(state['q'] ?? '');
  const active = Object.entries<Filter>(filters).flatMap(([id, { valuesOf }]) => {
    const wanted = state[id] ?? '';
    return wanted === '' ? [] : [(record: FieldRecord) => valuesOf(record).includes(wanted)];
  });
  return entries.filter(({ record, text }) => found(text) && active.every((passes) => passes(record)));
}

function sorted(entries: Entry[], state: PageState): Entry[] {
  const keyOf = named<(record: FieldRecord) => string | number>(sortings, state['sort']);
  if (!keyOf) return entries;
  const sign = state['direction'] === 'descending' ? -1 : 1;
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry.record) }));
  keyed.sort(({ key: a }, { key: b }) => sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))));
  return keyed.map(({ entry }) => entry);
}

/** What the table shows for a state, in its order; groups by their headings. What a state names and nobody knows is passed over. */
export function viewOf(entries: readonly Entry[], state: PageState): readonly Group[] {
  const shown = sorted(passing(entries, state), state);
  const grouping = named<{ headingOf: (record: FieldRecord) => string }>(groupings, state['group']);
  if (!grouping) return [{ heading: null, entries: shown }];
  const groups = new Map<string, Entry[]>();
  for (const entry of shown) {
    const heading = grouping.headingOf(entry.record);
    const group = groups.get(heading);
    if (group) group.push(entry);
    else groups.set(heading, [entry]);
  }
  return [...groups].sort(([a], [b]) => collator.compare(a, b)).map(([heading, of]) => ({ heading, entries: of }));
}
