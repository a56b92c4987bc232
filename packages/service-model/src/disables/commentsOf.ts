import type { SchemaComment } from '../reader.ts';
import type { Span } from '../syntax/moduleUse.ts';
import { parseModule } from '../syntax/parseModule.ts';

export interface Comment {
  /** As in ESLint, only a block comment can switch a rule off for more than a line. A schema language has none, so its line comments may. */
  readonly reach: 'line' | 'block';
  /** Without its delimiters. */
  readonly text: string;
  /** Of source text with its delimiters, of a schema without. */
  readonly span: Span;
}

/** Comments of a source text, by its parser: what looks like one inside a string is none. */
export const sourceComments = (file: string, text: string): Comment[] =>
  parseModule(text, file).comments.map(({ type, value, start, end }) => ({
    reach: type === 'Line' ? 'line' : 'block',
    text: value,
    span: { start, end },
  }));

/** Comments of a schema, as its reader has them. */
export const placedComments = (text: string, comments: readonly SchemaComment[]): Comment[] =>
  comments.map(({ text: words, start: from }) => {
    const start = text.indexOf(words, from);
    return { reach: 'block', text: words, span: { start, end: start + words.length } };
  });
