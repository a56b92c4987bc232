import { plain } from '../plain.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML that is safe to write. Only `html` and `trusted` make it, so that nobody forgets to escape. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Content = Markup | string | number | readonly Markup[];

/** Safe between tags and inside quoted attributes: https://html.spec.whatwg.org/multipage/syntax.html#attributes-2 */
const escape = (text: string): string => plain(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);

function written(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string') return escape(content);
  return typeof content === 'number' ? String(content) : content.map(({ text }) => text).join('');
}

/** Markup of a template: what is put in is escaped unless it is markup itself. Attributes are written in double quotes. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => part + written(contents[index] ?? '')).join(''));

/** Text of ours that goes into the page as it is: its styles, its program. Nothing from a service's source. */
export const trusted = (text: string): Markup => new Markup(text);

export const nothing = trusted('');
