import type { Tri } from '../model.ts';
import type { ColumnDraft } from './change.ts';
import { bracketed, is, isName, isPunctuation, spanOf, split } from './sqlTokens.ts';
import type { SqlToken } from './tokenizeSql.ts';

/** First words of what stands among columns and is none. */
const CONSTRAINTS = new Set(['constraint', 'primary', 'unique', 'foreign', 'check', 'exclude', 'key', 'index', 'like', 'fulltext', 'spatial', 'period']);
/** Words that end a column's type. */
const AFTER_TYPE = new Set([
  'not', 'null', 'default', 'primary', 'unique', 'references', 'check', 'constraint', 'collate', 'generated', 'auto_increment', 'autoincrement',
  'comment', 'on', 'identity', 'as', 'invisible', 'first', 'after', 'using', 'encode', 'rowguidcol', 'sparse',
]);

function nullableOf(after: readonly SqlToken[]): Tri {
  return after.some((token, index) => is(token, 'not') && is(after[index + 1], 'null')) ? 'no' : 'yes';
}

export const isConstraint = ([first]: readonly SqlToken[]): boolean =>
  first?.kind === 'word' && CONSTRAINTS.has(first.text.toLowerCase());

/** Columns of `primary key (a, b)`. */
export function keyOf(item: readonly SqlToken[]): string[] {
  const at = item.findIndex((token, index) => is(token, 'primary') && is(item[index + 1], 'key'));
  const open = at === -1 ? -1 : item.findIndex((token, index) => index > at && isPunctuation(token, '('));
  return open === -1 ? [] : split(bracketed(item, open), ',').flatMap(([name]) => (isName(name) ? [name.text] : []));
}

function typeOf(tokens: readonly SqlToken[], text: string): string | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : null;
}

/** `name type constraints…`. @param text that the tokens are of */
export function columnOf(item: readonly SqlToken[], text: string): ColumnDraft | undefined {
  const [name, ...rest] = item;
  if (!isName(name)) return undefined;
  const end = rest.findIndex((token) => token.kind === 'word' && AFTER_TYPE.has(token.text.toLowerCase()));
  const after = end === -1 ? [] : rest.slice(end);
  const type = typeOf(end === -1 ? rest : rest.slice(0, end), text);
  const primaryKey = after.some((token, index) => is(token, 'primary') && is(after[index + 1], 'key'));
  const isFilled = primaryKey || /^(?:big|small)?serial/i.test(type ?? '');
  return { name: name.text, type, nullable: isFilled ? 'no' : nullableOf(after), primaryKey, span: spanOf(name) };
}
