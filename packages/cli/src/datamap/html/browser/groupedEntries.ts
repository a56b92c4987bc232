import { groupings, type Grouping } from '../groupings.ts';
import { collator } from './collator.ts';
import type { Entry } from './entry.ts';
import { named } from './named.ts';
import type { PageState } from './state.ts';

export interface Group {
  /** `null` where nothing is grouped. */
  readonly heading: string | null;
  readonly entries: readonly Entry[];
}

/** Entries in the groups that a state asks for, by their headings; in one without a heading where it asks for none that is known. */
export function groupedEntries(entries: readonly Entry[], state: PageState): readonly Group[] {
  const grouping = named<Grouping>(groupings, state['group']);
  if (!grouping) return [{ heading: null, entries }];
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const heading = grouping.headingOf(entry.record);
    const group = groups.get(heading);
    if (group) group.push(entry);
    else groups.set(heading, [entry]);
  }
  return [...groups].sort(([a], [b]) => collator.compare(a, b)).map(([heading, these]) => ({ heading, entries: these }));
}
