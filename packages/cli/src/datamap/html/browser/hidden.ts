/**
 * An input of a form, by its name.
 * @throws {Error} where the form has none
 */
export function hidden(form: HTMLFormElement, name: string): HTMLInputElement {
  const found = form.elements.namedItem(name);
  if (found instanceof HTMLInputElement) return found;
  throw new Error(`the form has no input ${name}`);
}
