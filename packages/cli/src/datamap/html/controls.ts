import { filters, type Filter } from './filters.ts';
import { groupings } from './groupings.ts';
import { html, nothing, type Markup } from './markup.ts';
import type { FieldRecord } from './recordColumns.ts';

const collator = new Intl.Collator('en', { numeric: true });

/** Values that occur, each with the number of its fields. */
function occurring({ valuesOf }: Filter, records: readonly FieldRecord[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const record of records) for (const value of valuesOf(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => collator.compare(a, b));
}

const select = (id: string, label: string, none: string, options: readonly Markup[]): Markup =>
  html`<div class="control"><label for="control-${id}">${label}</label><select id="control-${id}" name="${id}"><option value="">${none}</option>${options}</select></div>\n`;

function filter(id: string, entry: Filter, records: readonly FieldRecord[]): Markup {
  const values = occurring(entry, records);
  if (entry.kind === 'flag') {
    return html`<div class="flag"><input type="checkbox" id="control-${id}" name="${id}" value="yes"><label for="control-${id}">${entry.label} (${values[0]?.[1] ?? 0})</label></div>\n`;
  }
  // With one value there is nothing to choose.
  if (values.length < 2) return nothing;
  return select(id, entry.label, 'All', values.map(([value, count]) => html`<option value="${value}">${value} (${count})</option>`));
}

/** What the page's program answers to. Without it nobody sees them; the program takes `hidden` off. */
export function controls(records: readonly FieldRecord[]): Markup {
  const groups = Object.entries(groupings).map(([id, { label }]) => html`<option value="${id}">${label}</option>`);
  return html`<form id="controls" role="search" aria-label="Search and filter the fields" hidden>
<div class="control search"><label for="control-q">Search in everything about a field</label><input type="search" id="control-q" name="q" autocomplete="off" spellcheck="false"></div>
${Object.entries(filters).map(([id, entry]) => filter(id, entry, records))}${select('group', 'Group by', 'Nothing', groups)}<input type="hidden" name="sort"><input type="hidden" name="direction">
<div class="actions"><button type="reset">Clear all</button><button type="button" id="copy">Copy as CSV</button><button type="button" id="print">Print</button><button type="button" id="unfold" aria-pressed="false">Unfold all rows</button></div>
</form>
<p id="count" role="status"></p>
<p id="said" role="status"></p>
<div id="fallback" hidden><label for="fallback-text">The browser does not let this page copy. Copy this text:</label><textarea id="fallback-text" readonly rows="8"></textarea></div>`;
}
