import type { PersonalField } from '@nilometer/service-model';
import { html, nothing, type Markup } from './markup.ts';
import type { FieldRecord } from './recordColumns.ts';
import { tableColumns, type TableColumn } from './tableColumns.ts';

// The roles say what the elements are anyhow: on a narrow screen the styles lay rows out as cards, and some browsers
// then forget the table (https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html).
function cell({ id, heading, cell: contentOf }: TableColumn, field: PersonalField, record: FieldRecord): Markup {
  const content = contentOf(field, record);
  return id === 'field' ? html`<th scope="row" role="rowheader" data-label="${heading}">${content}</th>` : html`<td role="cell" data-label="${heading}">${content}</td>`;
}

/** The table of all fields, whole without a program. Row `n` of its body is about `records[n]`. */
export function fieldsTable(fields: readonly PersonalField[], records: readonly FieldRecord[]): Markup {
  const services = new Set(records.map(({ service }) => service));
  const columns = tableColumns.filter(({ id }) => id !== 'service' || services.size > 1);
  const heads = columns.map(({ id, heading }) => html`<th scope="col" role="columnheader" data-column="${id}">${heading}</th>`);
  const rows = fields.map((field, index) => {
    const record = records[index];
    return record === undefined ? nothing : html`<tr role="row">${columns.map((column) => cell(column, field, record))}</tr>\n`;
  });
  return html`<table id="fields-table" role="table">
<caption>Fields that hold personal data, a row each</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${rows}</tbody>
</table>`;
}
