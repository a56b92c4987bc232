import { html, type Markup } from '../markup.ts';
import { stateLink } from '../stateLink.ts';
import { counted } from '../words/counted.ts';
import { isAre } from '../words/isAre.ts';
import { held } from './held.ts';
import type { Scope } from './scope.ts';

const KINDS = 8;

function marks({ records, state }: Scope): Markup {
  const unmarked = records.filter(({ marked }) => marked === 'No').length;
  if (unmarked === 0) return html`All are marked as personal data in the code.`;
  const link = stateLink(counted(unmarked, 'field'), { ...state, unmarked: 'yes' });
  const byName = html`that the code does not mark as personal data: names, types and surroundings say so`;
  return unmarked === records.length ? html`The code marks none of them as personal data: names, types and surroundings say so.` : html`Among them ${isAre(unmarked)} ${link} ${byName}.`;
}

/** The answer to "what do you hold on me?" */
export function whatIsHeld(scope: Scope): Markup {
  const { services, records, state } = scope;
  const looked = services.reduce((sum, { fields }) => sum + fields, 0);
  const entities = services.reduce((sum, service) => sum + service.entities, 0);
  const seen = html`Of ${counted(looked, 'stored field')} in ${counted(entities, 'kind of record', 'kinds of record')}`;
  if (records.length === 0) return html`<p>${seen}, none was recognised as personal data.</p>`;
  const special = records.filter((record) => record.special !== '');
  return html`<p>${seen}, ${stateLink(counted(records.length, 'field'), state)} ${records.length === 1 ? 'holds' : 'hold'} personal data: ${held(records, KINDS)}.</p>
<p>${special.length === 0 ? html`None of them is known to be of a special category.` : html`${stateLink(counted(special.length, 'field'), { ...state, special: 'yes' })} ${isAre(special.length)} of a special category, which the law protects more: ${held(special, KINDS)}.`}</p>
<p>${marks(scope)}</p>`;
}
