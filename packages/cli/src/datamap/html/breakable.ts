import { html, type Markup } from './markup.ts';

/** A name of the code or a path, which may break onto the next line where a person would break it: `Student|Profile`, `src/|student.|ts`. */
export const breakable = (name: string): Markup =>
  html`${name.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=[/._-])(?=[^/._-])/u).map((part, index) => (index === 0 ? html`${part}` : html`<wbr>${part}`))}`;
