import type { Group } from './groupedEntries.ts';

function headingRow(heading: string, count: number, columns: number): HTMLTableRowElement {
  const row = document.createElement('tr');
  const cell = document.createElement('th');
  row.setAttribute('role', 'row');
  row.className = 'group';
  cell.setAttribute('role', 'rowheader');
  cell.scope = 'rowgroup';
  cell.colSpan = columns;
  cell.textContent = `${heading}: ${count} ${count === 1 ? 'field' : 'fields'}`;
  row.append(cell);
  return row;
}

/** A table without rows is an error to who listens to it. */
function emptyBody(columns: number): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  const cell = body.insertRow().insertCell();
  body.setAttribute('role', 'rowgroup');
  cell.parentElement?.setAttribute('role', 'row');
  cell.setAttribute('role', 'cell');
  cell.colSpan = columns;
  cell.textContent = 'No field matches.';
  return body;
}

/**
 * Puts at most `limit` rows into the table, under the headings of their groups; rows that are not shown are in no
 * document, so that a change costs what is seen and not what there is. `rows`: by their place in the table as written.
 */
export function showGroups(table: HTMLTableElement, groups: readonly Group[], rows: readonly Element[], limit: number): void {
  const columns = table.tHead?.rows[0]?.cells.length ?? 1;
  const bodies: HTMLTableSectionElement[] = [];
  let left = limit;
  for (const { heading, entries } of groups) {
    if (left <= 0) break;
    const body = document.createElement('tbody');
    body.setAttribute('role', 'rowgroup');
    if (heading !== null) body.append(headingRow(heading, entries.length, columns));
    body.append(...entries.slice(0, left).flatMap(({ index }) => rows[index] ?? []));
    left -= entries.length;
    bodies.push(body);
  }
  if (groups.every(({ entries }) => entries.length === 0)) bodies.splice(0, Infinity, emptyBody(columns));
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
}
