export interface Token {
  readonly kind: 'word' | 'string' | 'punctuation' | 'newline';
  readonly text: string;
  readonly start: number;
}

/** Comments and blanks are left out; an unclosed string ends with its line. Nothing is refused. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<string>"(?:[^"\\\n]|\\.)*"?)|(?<word>[\p{L}\p{N}_-]+)|(?<newline>\r?\n|\r)|(?<blank>[ \t\f\v\u00a0]+)|(?<punctuation>@@|.)/gsu;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(TOKEN)) {
    const kind = groups['string'] !== undefined ? 'string' : groups['word'] !== undefined ? 'word' : groups['newline'] !== undefined ? 'newline' : groups['punctuation'] !== undefined ? 'punctuation' : undefined;
    if (kind) tokens.push({ kind, text: written, start: index });
  }
  return tokens;
}
