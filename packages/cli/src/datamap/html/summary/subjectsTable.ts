import { groupBy } from '@nilometer/policy';
import { filters, leaves } from '../filters.ts';
import { html, nothing, type Markup } from '../markup.ts';
import type { FieldRecord } from '../recordColumns.ts';
import { stateLink } from '../stateLink.ts';
import { held } from './held.ts';

const KINDS = 10;

function tally(records: readonly FieldRecord[], column: 'erasure' | 'export'): string {
  const count = (word: string): number => records.filter((record) => record[column] === word).length;
  return ['Yes', 'No', 'Not known'].filter((word) => count(word) > 0).map((word) => `${word}: ${count(word)}`).join(', ');
}

interface Column {
  readonly heading: string;
  readonly cell: (subject: string, records: readonly FieldRecord[]) => Markup;
}

const columns: readonly Column[] = [
  { heading: 'Fields', cell: (subject, records) => stateLink(String(records.length), { subject }) },
  { heading: 'What is held', cell: (_, records) => html`${held(records, KINDS)}` },
  { heading: 'Special categories', cell: (_, records) => html`${held(records.filter(({ special }) => special !== ''), KINDS) || 'None known'}` },
  {
    heading: 'Fields that leave the service',
    cell: (subject, records) => {
      const out = records.filter((record) => filters.goes.valuesOf(record).includes(leaves)).length;
      return out === 0 ? html`None seen` : stateLink(String(out), { subject, goes: leaves });
    },
  },
  { heading: 'Can be deleted', cell: (_, records) => html`${tally(records, 'erasure')}` },
  { heading: 'Copy can be given', cell: (_, records) => html`${tally(records, 'export')}` },
];

const row = (subject: string, records: readonly FieldRecord[]): Markup => html`<tr role="row">
<th scope="row" role="rowheader">${subject}</th>
${columns.map(({ heading, cell }) => html`<td role="cell" data-label="${heading}">${cell(subject, records)}</td>\n`)}</tr>\n`;

/** Who the data is about, most fields first. */
export function subjectsTable(records: readonly FieldRecord[]): Markup {
  if (records.length === 0) return nothing;
  const sorted = [...groupBy(records, ({ subject }) => subject)].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  return html`<section aria-labelledby="subjects"><h2 id="subjects">About whom</h2>
<table id="subjects-table" role="table">
<caption>What is held about whom, by the words that the code has for people</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">About whom</th>${columns.map(({ heading }) => html`<th scope="col" role="columnheader">${heading}</th>`)}</tr></thead>
<tbody role="rowgroup">
${sorted.map(([subject, these]) => row(subject, these))}</tbody>
</table></section>`;
}
