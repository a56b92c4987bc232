/** How the neighbourhood writes, so that an insertion looks as if its author had written it. */
export interface TextStyle {
  readonly eol: '\n' | '\r\n';
  readonly quote: "'" | '"';
  readonly semicolon: ';' | '';
}

/** The line end of the line that holds `offset`, else of the first line that has one. */
export function eolNear(text: string, offset: number): TextStyle['eol'] {
  const own = text.indexOf('\n', offset);
  const at = own >= 0 ? own : text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** Quotes of the first import, else of the first string; single ones where there is none. */
export function quoteOf(text: string): TextStyle['quote'] {
  const found = /\bfrom\s*(['"])/.exec(text) ?? /(['"])/.exec(text);
  return found?.[1] === '"' ? '"' : "'";
}
