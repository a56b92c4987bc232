import type { Node } from '../syntax/node.ts';

/** How the code around an edit is written, so that what is added looks the same. */
export interface Neighbourhood {
  readonly quote: string;
  readonly semicolon: '' | ';';
  readonly eol: string;
  /** White space before the statement on its line. */
  readonly indent: string;
  /** White space inside `{ a }`. */
  readonly padding: '' | ' ';
}

/** @param literal the module's name as a string literal of the statement. */
export function neighbourhoodOf(text: string, statement: Node, literal: Node): Neighbourhood {
  const lineStart = Math.max(text.lastIndexOf('\n', statement.start - 1), text.lastIndexOf('\r', statement.start - 1)) + 1;
  const before = text.slice(lineStart, statement.start);
  const after = /\r\n|\r|\n/.exec(text.slice(statement.end))?.[0];
  const code = text.slice(statement.start, statement.end);
  return {
    quote: text[literal.start] ?? "'",
    semicolon: code.endsWith(';') ? ';' : '',
    eol: after ?? /\r\n|\r|\n/.exec(text)?.[0] ?? '\n',
    indent: /^\s*$/.test(before) ? before : '',
    padding: /\{\S/.test(code) ? '' : ' ',
  };
}
