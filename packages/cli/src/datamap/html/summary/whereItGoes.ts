import type { PersonalField, Place } from '@nilometer/service-model';
import { leaves } from '../filters.ts';
import { html, nothing, type Markup } from '../markup.ts';
import { prose } from '../prose.ts';
import { stateLink } from '../stateLink.ts';
import { counted } from '../words/counted.ts';
import { isAre } from '../words/isAre.ts';
import type { Scope } from './scope.ts';

/** Destinations that are named; the table has them all. */
const NAMED = 3;

interface Way {
  /** What the table's filter calls it. */
  readonly goes: string;
  readonly says: string;
  /** Where it goes is worth saying; through which of the service's own addresses or logs is for the table. */
  readonly named: boolean;
  readonly placesOf: (field: PersonalField) => readonly Place[];
}

const ways: readonly Way[] = [
  { goes: 'Sent on', says: 'sent on to brokers or other hosts', named: true, placesOf: ({ sent }) => sent },
  { goes: 'Reachable from outside', says: 'reachable from outside, through the service’s own interface', named: false, placesOf: ({ exposed }) => exposed },
  { goes: 'Written to logs', says: 'written to logs', named: false, placesOf: ({ logged }) => logged },
];

/** Without what is sent there, which stands behind it: ``POST {}/clients: `user.email` ``. */
const destination = (what: string): string => what.replace(/: `[^`]*`.*$/, '');

function destinations(places: readonly Place[]): Markup {
  const all = [...new Set(places.map(({ what }) => destination(what)))];
  const rest = all.length - NAMED;
  return html`<ul>${all.slice(0, NAMED).map((to) => html`<li>${prose(to)}</li>`)}${rest > 0 ? html`<li>${rest} more</li>` : nothing}</ul>`;
}

/** The answer to "where does it go?" */
export function whereItGoes({ fields, state }: Scope): Markup {
  if (fields.length === 0) return html`<p>There is nothing to follow.</p>`;
  const link = (count: number, goes: string): Markup => stateLink(counted(count, 'field'), { ...state, goes });
  const lines = ways.map(({ goes, says, named, placesOf }) => {
    const these = fields.filter((field) => placesOf(field).length > 0);
    if (these.length === 0) return nothing;
    const places = these.flatMap(placesOf);
    const count = new Set(places.map(({ file, line }) => `${file}:${line}`)).size;
    return html`<li>${link(these.length, goes)} ${isAre(these.length)} ${says}, in ${counted(count, 'place')}${named ? html`:${destinations(places)}` : '.'}</li>`;
  });
  const out = fields.filter(({ sent, exposed }) => sent.length + exposed.length > 0).length;
  const unseen = fields.filter((field) => ways.every(({ placesOf }) => placesOf(field).length === 0)).length;
  return html`${out === 0 ? nothing : html`<p>${link(out, leaves)} ${out === 1 ? 'leaves' : 'leave'} the service.</p>`}
<ul>${lines}${unseen === 0 ? nothing : html`<li>For ${link(unseen, 'No way out was seen')}, no way out was seen, which does not prove that there is none.</li>`}</ul>`;
}
