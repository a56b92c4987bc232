import { html, type Markup } from './markup.ts';

/** A sentence in which names of the code stand between backticks, as evidence is written. */
export const prose = (sentence: string): Markup =>
  html`${sentence.split(/(`[^`]*`)/).map((part) => (part.length > 2 && part.startsWith('`') ? html`<code translate="no">${part.slice(1, -1)}</code>` : html`${part}`))}`;
