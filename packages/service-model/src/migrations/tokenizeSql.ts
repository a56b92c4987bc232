/** `name`: quoted, so that it is no keyword. `text` is without quotes. */
export interface SqlToken {
  readonly kind: 'word' | 'name' | 'string' | 'punctuation';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * PostgreSQL, MySQL, SQLite and SQL Server. What is not closed ends with the text; nothing is refused. The body of a
 * function between `$$` is a string. Alternatives start with different characters, so no text is read twice.
 */
const TOKEN = new RegExp([
  /--[^\r\n]*|#[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|\s+/,
  /(?<dollar>\$(?:[A-Za-z_]\w*)?\$)/,
  /(?<string>'(?:[^']|'')*'?)/,
  /"(?<double>(?:[^"]|"")*)"?|`(?<tick>[^`]*)`?|\[(?<bracket>[^\]\r\n]*)\]/,
  /(?<word>[\p{L}\p{N}_$@]+)/u,
  /(?<punctuation>.)/,
].map(({ source }) => source).join('|'), 'gsu');

export function tokenizeSql(text: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  let skipTo = 0;
  for (const { 0: written, index: start, groups = {} } of text.matchAll(TOKEN)) {
    if (start < skipTo) continue;
    const end = start + written.length;
    const { dollar, string, double, tick, bracket, word, punctuation } = groups;
    const name = double ?? tick ?? bracket;
    if (dollar !== undefined) {
      const close = text.indexOf(dollar, end);
      skipTo = close === -1 ? text.length : close + dollar.length;
      tokens.push({ kind: 'string', text: '', start, end: skipTo });
    } else if (string !== undefined) tokens.push({ kind: 'string', text: written.slice(1, -1), start, end });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, start, end });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, start, end });
    else if (punctuation !== undefined) tokens.push({ kind: 'punctuation', text: punctuation, start, end });
  }
  return tokens;
}
