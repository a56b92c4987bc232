import type { PageState } from './state.ts';

/** What the controls say; they alone hold the state. */
export const stateOfForm = (form: HTMLFormElement): PageState =>
  Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])));

/** Puts a state into the controls. A choice that a control does not have leaves it at its default. */
export function setForm(form: HTMLFormElement, state: PageState): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = state[control.name] === control.value;
    else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = state[control.name] ?? '';
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
  }
}
