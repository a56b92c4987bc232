import { groupBy } from '@nilometer/policy';
import type { Place } from '@nilometer/service-model';
import { breakable } from './breakable.ts';
import { html, nothing, type Markup } from './markup.ts';
import { prose } from './prose.ts';
import { counted } from './words/counted.ts';

const inFile = ([file, places]: readonly [string, readonly Place[]]): Markup =>
  html`<li><small translate="no">${breakable(file)}</small><ul>${places.map(({ what, line }) => html`<li>${prose(what)} <small>line ${line}</small></li>`)}</ul></li>`;

/** Places by their files. */
export const placesList = (places: readonly Place[]): Markup => html`<ul>${[...groupBy(places, ({ file }) => file)].map(inFile)}</ul>`;

/** Places under their number, opened on demand: a record that many addresses reach would grow over the screen. */
export const foldedPlaces = (title: string, places: readonly Place[]): Markup =>
  places.length === 0 ? nothing : html`<details class="places"><summary>${title}: ${counted(places.length, 'place')}</summary>${placesList(places)}</details>`;
