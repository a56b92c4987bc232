import type { PersonalField, RightCoverage } from '@nilometer/service-model';
import { breakable } from './breakable.ts';
import { html, nothing, type Markup } from './markup.ts';
import { foldedPlaces, placesList } from './foldedPlaces.ts';
import { prose } from './prose.ts';
import type { FieldRecord } from './recordColumns.ts';
import type { SortingId } from './sortings.ts';

export interface TableColumn {
  readonly id: SortingId;
  readonly heading: string;
  readonly cell: (field: PersonalField, record: FieldRecord) => Markup;
}

const small = (text: string): Markup => (text === '' ? nothing : html` <small translate="no">${breakable(text)}</small>`);

const answer = (word: string, { because, places }: RightCoverage): Markup =>
  html`<details><summary>${word}</summary><p>${prose(because)}</p>${placesList(places)}</details>`;

/** Columns of the table of fields, in their order. */
export const tableColumns: readonly TableColumn[] = [
  { id: 'service', heading: 'Service', cell: (_, { service }) => html`${service}` },
  { id: 'entity', heading: 'Record', cell: (_, { entity, table }) => html`<code translate="no">${breakable(entity)}</code>${small(table === '' ? '' : `table ${table}`)}` },
  {
    id: 'field',
    heading: 'Field',
    cell: (_, { field, type, file, line }) => html`<code translate="no">${breakable(field)}</code>${small(type)}${small(`${file}:${line}`)}`,
  },
  {
    id: 'category',
    heading: 'What it is',
    cell: (_, { category, key, special }) => html`${category}${special === '' ? nothing : html` <strong class="badge">${special}</strong>`}${small(key)}`,
  },
  { id: 'subject', heading: 'About whom', cell: (_, { subject }) => html`${subject}` },
  {
    id: 'goes',
    heading: 'Where it goes',
    cell: ({ logged, sent, exposed }) =>
      logged.length + sent.length + exposed.length === 0
        ? html`None was seen`
        : html`${foldedPlaces('Sent on', sent)}${foldedPlaces('Reachable from outside', exposed)}${foldedPlaces('Written to logs', logged)}`,
  },
  { id: 'erasure', heading: 'Can be deleted', cell: ({ erasure }, { erasure: word }) => answer(word, erasure) },
  { id: 'export', heading: 'Copy can be given', cell: ({ export: copy }, { export: word }) => answer(word, copy) },
  { id: 'marked', heading: 'Marked in the code', cell: (_, { marked }) => html`${marked}` },
  {
    id: 'confidence',
    heading: 'How sure',
    cell: ({ evidence }, { confidence }) =>
      html`<details><summary>${confidence}</summary><ul>${evidence.map((reason) => html`<li>${prose(reason)}</li>`)}</ul></details>`,
  },
];
