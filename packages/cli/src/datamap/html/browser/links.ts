import { hashOfState } from './state.ts';

/** Makes the links of the summary lead to the table filtered; without a program they lead to the whole of it. */
export function aimLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-state]')) {
    link.hash = hashOfState(Object.fromEntries(new URLSearchParams(link.dataset['state'] ?? '')));
  }
}
