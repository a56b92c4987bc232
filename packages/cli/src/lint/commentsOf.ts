import { lineStartsOf, parseModule, positionAt, schemaComments } from '@nilometer/service-model';

export interface Comment {
  /** As in ESLint, only a block comment can switch a rule off for more than a line. A schema language has none, so its line comments may. */
  readonly reach: 'line' | 'block';
  /** Without its delimiters. */
  readonly text: string;
  /** 1-based line on which it ends. */
  readonly endLine: number;
}

/** Comments of a source text or schema, by its parser: what looks like one inside a string is none. */
export function commentsOf(file: string, text: string): Comment[] {
  if (file.endsWith('.json')) return [];
  const ofSchema = schemaComments(file, text);
  if (ofSchema) return ofSchema.map(({ text: words, line }) => ({ reach: 'block', text: words, endLine: line }));
  const lineStarts = lineStartsOf(text);
  return parseModule(text, file).comments.map(({ type, value, end }) => ({
    reach: type === 'Line' ? 'line' : 'block',
    text: value,
    endLine: positionAt(lineStarts, end).line,
  }));
}
