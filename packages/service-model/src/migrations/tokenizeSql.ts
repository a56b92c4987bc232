import { bracketEnds } from './bracketEnds.ts';

/** `name`: quoted, so that it is no keyword. `text` is without quotes. */
export interface SqlToken {
  readonly kind: 'word' | 'name' | 'string' | 'punctuation';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SPACE = /\s+/y;
const LINE_COMMENT = /(?:--|#)[^\r\n]*/y;
const DOLLAR = /\$(?:[A-Za-z_]\w*)?\$/y;
const STRING = /'(?:[^']|'')*'?/y;
const DOUBLE = /"(?:[^"]|"")*"?/y;
const WORD = /[\p{L}\p{N}_$@]+/uy;

/** Where what fits at `start` ends; `start` itself when nothing does. Makes no object: a migration has a million tokens. */
function after(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

const closing = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
};

/** Where a comment or white space that starts here ends; `start` where neither does. */
function skipped(text: string, start: number): number {
  return text.startsWith('/*', start) ? closing(text, '*/', start + 2) : Math.max(after(SPACE, text, start), after(LINE_COMMENT, text, start));
}

function quoted(text: string, start: number, bracketEnd: (start: number) => number): SqlToken | undefined {
  const between = (end: number, mark: string): string => text.slice(start + 1, end > start + 1 && text.endsWith(mark, end) ? end - 1 : end);
  switch (text[start]) {
    case "'": {
      const end = after(STRING, text, start);
      return { kind: 'string', text: text.slice(start + 1, end - 1), start, end };
    }
    case '"': {
      const end = after(DOUBLE, text, start);
      return { kind: 'name', text: between(end, '"'), start, end };
    }
    case '`': {
      const end = closing(text, '`', start + 1);
      return { kind: 'name', text: between(end, '`'), start, end };
    }
    case '[': {
      const end = bracketEnd(start);
      return end === start ? undefined : { kind: 'name', text: text.slice(start + 1, end - 1), start, end };
    }
    case '$': {
      const open = after(DOLLAR, text, start);
      return open === start ? undefined : { kind: 'string', text: '', start, end: closing(text, text.slice(start, open), open) };
    }
    default:
      return undefined;
  }
}

function plain(text: string, start: number): SqlToken {
  const end = after(WORD, text, start);
  if (end > start) return { kind: 'word', text: text.slice(start, end), start, end };
  const sign = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { kind: 'punctuation', text: sign, start, end: start + sign.length };
}

/**
 * PostgreSQL, MySQL, SQLite and SQL Server. What is not closed ends with the text; nothing is refused. The body of a
 * function between `$$` is a string. Linear: no text is read twice.
 */
export function tokenizeSql(text: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  const bracketEnd = bracketEnds(text);
  for (let at = 0; at < text.length; ) {
    const next = skipped(text, at);
    if (next > at) {
      at = next;
      continue;
    }
    const token = quoted(text, at, bracketEnd) ?? plain(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
