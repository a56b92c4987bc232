export interface Token {
  readonly kind: 'word' | 'string' | 'punctuation' | 'newline';
  readonly text: string;
  readonly start: number;
}

/** Comments and blanks are left out; an unclosed string ends with its line. Nothing is refused. */
const TOKEN = new RegExp([
  /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/,
  /(?<string>"(?:[^"\\\r\n]|\\[^\r\n])*"?)/,
  /(?<word>[\p{L}\p{N}_-]+)/u,
  /(?<newline>\r?\n|\r)/,
  /[ \t\f\v\u00a0]+/,
  /(?<punctuation>@@|.)/,
].map(({ source }) => source).join('|'), 'gsu');

const KINDS = ['string', 'word', 'newline', 'punctuation'] as const;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(TOKEN)) {
    const kind = KINDS.find((name) => groups[name] !== undefined);
    if (kind) tokens.push({ kind, text: written, start: index });
  }
  return tokens;
}
