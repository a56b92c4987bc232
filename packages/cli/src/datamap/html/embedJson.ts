import { trusted, type Markup } from './markup.ts';

const escapes: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/**
 * A value as JSON that can stand inside a `script` element: no text in it can end the element or open a comment
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements), and the two
 * line ends of Unicode that JavaScript once refused are spelled.
 */
export const embedJson = (value: unknown): Markup =>
  trusted(JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character));
