import { html, type Markup } from './markup.ts';

/** A link to the table of fields; the page's program makes it filter them by `state`, keys and values as in its address. */
export function stateLink(text: string, state: Readonly<Record<string, string>>): Markup {
  return html`<a href="#fields" data-state="${new URLSearchParams(state).toString()}">${text}</a>`;
}
