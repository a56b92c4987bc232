import { html, nothing, type Markup } from '../markup.ts';
import { stateLink } from '../stateLink.ts';
import { counted } from '../words/counted.ts';
import { fieldsHold } from '../words/fieldsHold.ts';
import { held } from './held.ts';
import type { Scope } from './scope.ts';

const KINDS = 8;

/** The answer to "what do you hold on me?" */
export function whatIsHeld({ services, records, state }: Scope): Markup {
  const looked = services.reduce((sum, { fields }) => sum + fields, 0);
  const entities = services.reduce((sum, service) => sum + service.entities, 0);
  const seen = html`Of ${counted(looked, 'stored field')} in ${counted(entities, 'kind of record', 'kinds of record')}`;
  if (records.length === 0) return html`<p>${seen}, none was recognised as personal data.</p>`;
  const special = records.filter((record) => record.special !== '');
  const marked = records.filter((record) => record.marked === 'Yes').length;
  const unmarked = records.length - marked;
  return html`<p>${seen}, ${stateLink(fieldsHold(records.length, 'holds', 'hold'), state)} personal data: ${held(records, KINDS)}.</p>
<p>${special.length === 0 ? html`None of them is known to be of a special category.` : html`${stateLink(fieldsHold(special.length, 'is', 'are'), { ...state, special: 'yes' })} of a special category, which the law protects more: ${held(special, KINDS)}.`}</p>
<p>${fieldsHold(marked, 'is', 'are')} marked as personal in the code${unmarked === 0 ? nothing : html`; for ${stateLink(fieldsHold(unmarked, 'that is not', 'that are not'), { ...state, unmarked: 'yes' })}, the names in the code say so`}.</p>`;
}
