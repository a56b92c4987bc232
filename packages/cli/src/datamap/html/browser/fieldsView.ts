import type { FieldRecord } from '../recordColumns.ts';
import { element } from './element.ts';
import type { Entry } from './entry.ts';
import { groupedEntries, type Group } from './groupedEntries.ts';
import { matchingEntries } from './matchingEntries.ts';
import { searchText } from './searchText.ts';
import { showGroups } from './showGroups.ts';
import { sortedEntries } from './sortedEntries.ts';
import { markSorted } from './sortButtons.ts';
import type { PageState } from './state.ts';

/** Rows shown at once: Chromium lays out that many in 50 ms. Printing and copying take all. The styles know it too, for the time before the program runs. */
const PORTION = 100;

const number = (count: number): string => count.toLocaleString('en-US');

function sentence(matching: number, all: number, groups: readonly Group[], shown: number): string {
  const grouped = groups[0] !== undefined && groups[0].heading !== null ? `, in ${number(groups.length)} ${groups.length === 1 ? 'group' : 'groups'}` : '';
  const portion = shown < matching ? ` The first ${number(shown)} are shown.` : '';
  return matching === 0 ? `None of ${number(all)} fields matches.` : `${number(matching)} of ${number(all)} fields${grouped}.${portion}`;
}

/** The table of fields and what stands around it. */
export class FieldsView {
  readonly #table = element('fields-table', HTMLTableElement);
  readonly #count = element('count', HTMLParagraphElement);
  readonly #more = element('more', HTMLDivElement);
  readonly #moreSome = element('more-some', HTMLButtonElement);
  readonly #moreAll = element('more-all', HTMLButtonElement);
  readonly #rows = [...(this.#table.tBodies[0]?.rows ?? [])];
  readonly #entries: readonly Entry[];
  /** All entries, in the order last asked for: words are compared when it changes, not at each letter of a search. */
  #order: { readonly by: string; readonly entries: readonly Entry[] };
  #groups: readonly Group[] = [];
  #limit = PORTION;

  constructor(records: readonly FieldRecord[]) {
    this.#entries = records.map((record, index) => ({ index, record, text: searchText(record) }));
    this.#order = { by: '', entries: this.#entries };
    this.#moreSome.addEventListener('click', () => this.#showMore(PORTION));
    this.#moreAll.addEventListener('click', () => this.#showMore(Infinity));
    addEventListener('beforeprint', () => this.#fill(Infinity));
    addEventListener('afterprint', () => this.#fill(this.#limit));
  }

  get table(): HTMLTableElement {
    return this.#table;
  }

  /** All that match, in the order shown, whether or not they are in the portion that is. */
  get records(): readonly FieldRecord[] {
    return this.#groups.flatMap(({ entries }) => entries.map(({ record }) => record));
  }

  /** Opens or closes what is folded in every row, shown or not. */
  unfold(open: boolean): void {
    for (const row of this.#rows) for (const folded of row.querySelectorAll('details')) folded.open = open;
  }

  show(state: PageState): void {
    const by = `${state['sort'] ?? ''} ${state['direction'] ?? ''}`;
    if (this.#order.by !== by) this.#order = { by, entries: sortedEntries(this.#entries, state) };
    this.#groups = groupedEntries(matchingEntries(this.#order.entries, state), state);
    this.#limit = PORTION;
    markSorted(this.#table, state['sort'] ?? '', state['direction'] ?? '');
    this.#fill(this.#limit);
  }

  #fill(limit: number): void {
    showGroups(this.#table, this.#groups, this.#rows, limit);
    const matching = this.#groups.reduce((sum, { entries }) => sum + entries.length, 0);
    const left = matching - limit;
    this.#count.textContent = sentence(matching, this.#entries.length, this.#groups, Math.min(limit, matching));
    this.#more.hidden = left <= 0;
    this.#moreSome.textContent = `Show ${number(Math.min(PORTION, left))} more`;
    this.#moreAll.textContent = `Show all ${number(matching)}`;
  }

  /** Who goes through the page by keyboard goes on at the first new row. */
  #showMore(rows: number): void {
    const shown = this.#limit;
    this.#limit += rows;
    this.#fill(this.#limit);
    const first = [...this.#table.querySelectorAll<HTMLElement>('tbody th[scope="row"]')][shown];
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  }
}
