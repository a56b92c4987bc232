import { html, type Markup } from './markup.ts';

const terms: readonly (readonly [string, string])[] = [
  ['Field, record', 'A record is a kind of entry that a service stores, such as a customer; a field is one value in it, such as the e-mail address.'],
  ['Special', 'Data that Art. 9 GDPR (health, origin, belief, biometrics …) or Art. 10 (criminal convictions) protects more than other data.'],
  ['About whom', 'The word that the code has for the person. “Not said in the code” means that no word of it tells.'],
  ['Where it goes', 'Sent on: to a message broker or another host. Reachable from outside: an address of the service reads its record or takes the field; that is no proof that it answers everybody, or with this very field. Written to logs: named where the service logs.'],
  ['Can be deleted, copy can be given', 'Yes: code that answers such a request of a person was followed to this field. No: there is none, or it leaves this field as it is. Not known: it could not be followed. Open the answer to read why.'],
  ['Marked in the code', 'Yes: a developer declared the field as personal data. No: its name, type and surroundings alone say so.'],
  ['How sure', 'High: the name says it by itself, or the record is plainly about a person. Medium: the record probably is. Low: people disagree about such data. Open it to read why.'],
];

/** What the words of the page mean, and what it cannot know. */
export const legend: Markup = html`<section aria-labelledby="legend"><h2 id="legend">How to read this page</h2>
<p>This page was made from the source code of the services, without running them and without looking at stored data. What the code does not show, such as copies, backups and the work of people, is not on it. “None was seen” is no proof that there is none.</p>
<dl class="terms">${terms.map(([term, meaning]) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>\n`)}</dl></section>`;
