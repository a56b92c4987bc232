import type { PersonalField } from '@nilometer/service-model';
import { controls } from './controls.ts';
import { fieldsTable } from './fieldsTable.ts';
import { html, type Markup } from './markup.ts';
import type { FieldRecord } from './recordColumns.ts';

/** All fields, with what searches and filters them. */
export function fieldsSection(fields: readonly PersonalField[], records: readonly FieldRecord[]): Markup {
  const heading = html`<h2 id="fields" tabindex="-1">Every field</h2>`;
  if (fields.length === 0) return html`<section aria-labelledby="fields">${heading}<p>No field was recognised as personal data.</p></section>`;
  return html`<section aria-labelledby="fields">${heading}
<p id="without-program">All fields are below. Searching, filtering and sorting them needs JavaScript.</p>
${controls(records)}
${fieldsTable(fields, records)}
<div id="more" hidden><button type="button" id="more-some"></button> <button type="button" id="more-all"></button></div>
</section>`;
}
