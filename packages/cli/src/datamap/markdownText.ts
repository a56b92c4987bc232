import { plain } from './plain.ts';

const escaped = (word: string): string =>
  word.replace(/[\\`*_{}[\]<>#|~!&]/g, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`));

/**
 * What a page makes a link, or tells somebody of, without being asked. A backslash does not stop it, code does:
 * https://github.github.com/gfm/#autolinks-extension- and
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const LINKS_ITSELF = /:\/\/|www\.|@|#\d|\bGH-\d/iu;

/** A bar stands outside of the code: within, `\|` is read in one way in tables and in another elsewhere. */
const code = (text: string): string => text.split('|').map((part) => (part === '' ? '' : `\`${part}\``)).join('\\|');

function word(written: string): string {
  if (written.length > 1 && written.startsWith('`')) return code(written.slice(1, -1));
  return LINKS_ITSELF.test(written) ? code(written) : escaped(written);
}

/**
 * Text of somebody's source as one line of Markdown that shows it as it is written: it makes no link, image, tag, cell
 * or mention. What stands in backticks is code.
 */
export const markdownText = (written: string): string => plain(written).replace(/`[^`]+`|[^\s`]+|`/gu, word);
