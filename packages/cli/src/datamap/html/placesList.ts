import type { Place } from '@nilometer/service-model';
import { html, nothing, type Markup } from './markup.ts';

/** Places shown at once; beyond that a row would grow over the screen, and the others open on demand. */
const SHOWN = 3;

const item = ({ what, file, line }: Place): Markup => html`<li>${what} <small translate="no">${file}:${line}</small></li>`;
const list = (places: readonly Place[]): Markup => html`<ul>${places.map(item)}</ul>`;

/** Places as a list, each with its file and line. */
export function placesList(places: readonly Place[]): Markup {
  if (places.length === 0) return nothing;
  const rest = places.slice(SHOWN);
  return html`${list(places.slice(0, SHOWN))}${rest.length === 0 ? nothing : html`<details><summary>${rest.length} more</summary>${list(rest)}</details>`}`;
}
