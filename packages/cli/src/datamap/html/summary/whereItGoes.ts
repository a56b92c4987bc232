import type { Place } from '@nilometer/service-model';
import { leaves } from '../filters.ts';
import { html, nothing, type Markup } from '../markup.ts';
import { stateLink } from '../stateLink.ts';
import { counted } from '../words/counted.ts';
import { fieldsHold } from '../words/fieldsHold.ts';
import { listed } from '../words/listed.ts';
import type { Scope } from './scope.ts';

const NAMED = 4;

const named = (places: readonly Place[]): Markup => html` (${listed([...new Set(places.map(({ what }) => what))], NAMED)})`;

/** The answer to "where does it go?" */
export function whereItGoes({ fields, state }: Scope): Markup {
  const sent = fields.filter((field) => field.sent.length > 0);
  const exposed = fields.filter((field) => field.exposed.length > 0);
  const logged = fields.filter((field) => field.logged.length > 0);
  const out = new Set([...sent, ...exposed]);
  const unseen = fields.length - new Set([...out, ...logged]).size;
  const link = (count: number, goes: string): Markup => stateLink(fieldsHold(count, 'is', 'are'), { ...state, goes });
  const line = (content: Markup): Markup => html`<li>${content}</li>`;
  return html`<ul>
${sent.length === 0 ? nothing : line(html`${link(sent.length, 'Sent to others')} sent to others${named(sent.flatMap((field) => field.sent))}.`)}
${exposed.length === 0 ? nothing : line(html`${link(exposed.length, 'Reachable from outside')} reachable from outside, through the service's own interface${named(exposed.flatMap((field) => field.exposed))}.`)}
${logged.length === 0 ? nothing : line(html`${link(logged.length, 'Written to logs')} written to logs.`)}
${unseen === 0 ? nothing : line(html`For ${counted(unseen, 'field')}, no way out was seen, which does not prove that there is none.`)}
</ul>
${out.size === 0 ? nothing : html`<p>${stateLink(fieldsHold(out.size, 'leaves', 'leave'), { ...state, goes: leaves })} the service in all.</p>`}`;
}
