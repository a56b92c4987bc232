import type { FieldRecord } from '../recordColumns.ts';
import { unpackRecords, type PackedRecords } from '../unpackRecords.ts';
import { copyText } from './copyText.ts';
import { csvOf } from './csvOf.ts';
import { element } from './element.ts';
import { FieldsView } from './fieldsView.ts';
import { setForm, stateOfForm } from './formState.ts';
import { hidden } from './hidden.ts';
import { aimLinks } from './links.ts';
import { addSortButtons } from './sortButtons.ts';
import { addressOf, stateOfHash } from './state.ts';

function start(records: readonly FieldRecord[]): void {
  const form = element('controls', HTMLFormElement);
  const heading = element('fields', HTMLHeadingElement);
  const said = element('said', HTMLParagraphElement);
  const view = new FieldsView(records);

  const changed = (): void => {
    const state = stateOfForm(form);
    view.show(state);
    history.replaceState(null, '', addressOf(location, state));
  };
  /** Follows the address: true where it says a state. */
  const follow = (): boolean => {
    const state = stateOfHash(location.hash);
    if (state) setForm(form, state);
    view.show(stateOfForm(form));
    return state !== undefined;
  };

  addSortButtons(view.table, { sort: hidden(form, 'sort'), direction: hidden(form, 'direction') }, changed);
  form.addEventListener('input', changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    // A reset leaves hidden inputs alone.
    event.preventDefault();
    setForm(form, {});
    changed();
  });
  element('copy', HTMLButtonElement).addEventListener('click', () => {
    const { records: shown } = view;
    void copyText(csvOf(shown)).then((how) => {
      said.textContent = how === 'copied' ? `Copied as CSV: ${shown.length}.` : 'Copy the text below.';
    });
  });
  element('print', HTMLButtonElement).addEventListener('click', () => print());
  const unfold = element('unfold', HTMLButtonElement);
  unfold.addEventListener('click', () => {
    const open = unfold.ariaPressed !== 'true';
    unfold.ariaPressed = String(open);
    view.unfold(open);
  });
  addEventListener('hashchange', () => {
    if (follow()) heading.focus();
  });

  form.hidden = false;
  element('without-program', HTMLParagraphElement).hidden = true;
  if (follow()) heading.focus();
}

const packed: PackedRecords = JSON.parse(element('records', HTMLScriptElement).text);
const records = unpackRecords(packed);
aimLinks();
if (records.length > 0) start(records);
document.documentElement.classList.remove('loading');
