import { sortings } from '../sortings.ts';

/** Ascending, descending, as written. */
const next: Readonly<Record<string, string>> = { '': 'ascending', ascending: 'descending', descending: '' };

interface SortControls {
  readonly sort: HTMLInputElement;
  readonly direction: HTMLInputElement;
}

/** Makes a button of each heading that can sort. `changed` is called after one was pressed. */
export function addSortButtons(table: HTMLTableElement, { sort, direction }: SortControls, changed: () => void): void {
  for (const heading of table.querySelectorAll<HTMLElement>('thead th')) {
    const column = heading.dataset['column'] ?? '';
    if (!Object.hasOwn(sortings, column)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => {
      direction.value = next[sort.value === column ? direction.value : ''] ?? '';
      sort.value = direction.value === '' ? '' : column;
      changed();
    });
    heading.append(button);
  }
}

/** Says in the headings what is sorted, for assistive technology and for the styles. */
export function markSorted(table: HTMLTableElement, column: string, direction: string): void {
  for (const heading of table.querySelectorAll<HTMLElement>('thead th')) {
    if (column !== '' && heading.dataset['column'] === column) heading.setAttribute('aria-sort', direction === 'descending' ? 'descending' : 'ascending');
    else heading.removeAttribute('aria-sort');
  }
}
