import type { Span } from '../syntax/moduleUse.ts';
import type { SqlToken } from './tokenizeSql.ts';

/** A keyword, in any case. */
export const is = (token: SqlToken | undefined, ...words: readonly string[]): boolean => token?.kind === 'word' && words.includes(token.text.toLowerCase());
export const isPunctuation = (token: SqlToken | undefined, text: string): boolean => token?.kind === 'punctuation' && token.text === text;
export const isName = (token: SqlToken | undefined): token is SqlToken => token?.kind === 'word' || token?.kind === 'name';
export const spanOf = ({ start, end }: SqlToken): Span => ({ start, end });

/** Splits at a punctuation that stands in no brackets. */
export function split(tokens: readonly SqlToken[], at: string): SqlToken[][] {
  const parts: SqlToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isPunctuation(token, '(')) depth++;
    else if (isPunctuation(token, ')')) depth = Math.max(0, depth - 1);
    if (depth === 0 && isPunctuation(token, at)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** What stands between the bracket at an index and its partner. */
export function bracketed(tokens: readonly SqlToken[], open: number): readonly SqlToken[] {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (isPunctuation(tokens[at], '(')) depth++;
    else if (isPunctuation(tokens[at], ')') && --depth === 0) return tokens.slice(open + 1, at);
  }
  return tokens.slice(open + 1);
}
