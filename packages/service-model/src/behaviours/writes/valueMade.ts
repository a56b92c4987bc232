import { is, isName, isPunctuation } from '../../migrations/sqlTokens.ts';
import type { SqlToken } from '../../migrations/tokenizeSql.ts';

/**
 * What the database makes a new value of: `itself`: what the column has at that moment, `views + 1`; `others`: other columns
 * of the row, `ST_Area(geometry)`, or a sum over other rows, `(select count(*) from …)`.
 */
export type Made = 'itself' | 'others';

/** One of several values, of which some may be given. */
const CHOOSES = ['case', 'iif', 'decode', 'greatest', 'least', 'nullif'] as const;
const BOUNDS = ['greatest', 'least'] as const;
/** The first that is there. */
const FIRST = ['coalesce', 'ifnull', 'nvl', 'isnull'] as const;
/** They put what is given at a key, whatever stands there. */
const PUTS = ['jsonb_set', 'json_set', 'json_replace', 'jsonb_set_lax', 'json_merge_patch', 'json_modify'] as const;
const SUMS = ['sum', 'count', 'avg', 'min', 'max', 'array_agg', 'jsonb_agg', 'json_agg', 'string_agg', 'group_concat'] as const;
/** Words that are no columns. */
const KEYWORDS = ['null', 'true', 'false', 'default', 'not', 'and', 'or', 'is', 'interval', 'as', 'distinct', 'current_timestamp', 'current_date', 'localtimestamp', 'hole', 'at', 'time', 'zone'] as const;
/** What the row is called that an upsert would have added. */
const GIVEN = ['excluded', 'values', 'new'] as const;
const OPERATORS = ['+', '-', '*', '/', '|', '%'] as const;

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const isCalled = (tokens: readonly SqlToken[], at: number): boolean => isPunctuation(tokens[at + 1], '(');
const isOneOf = (token: SqlToken | undefined, signs: readonly string[]): boolean => signs.some((sign) => isPunctuation(token, sign));

/** A column of the row itself: by its name alone, or by that of its table; within a `select`, where names are those of its tables first, by the latter. */
function isColumn(tokens: readonly SqlToken[], at: number, of: readonly string[]): boolean {
  const token = tokens[at];
  if (!isName(token) || isCalled(tokens, at) || isPunctuation(tokens[at + 1], '.') || is(token, ...KEYWORDS) || /^[\d$@]/.test(token.text)) return false;
  // A type, `::text`; a parameter, `:name`.
  if (isPunctuation(tokens[at - 1], ':')) return false;
  const qualifier = isPunctuation(tokens[at - 1], '.') ? tokens[at - 2] : undefined;
  return qualifier === undefined ? !tokens.some((one) => is(one, 'select')) : !is(qualifier, ...GIVEN) && of.some((name) => plain(name) === plain(qualifier.text));
}

/** Something is put in: a parameter, or a text that is not known. */
const isGiven = (tokens: readonly SqlToken[], at: number): boolean =>
  isPunctuation(tokens[at], '?') || (isPunctuation(tokens[at], ':') && isName(tokens[at + 1]) && !isPunctuation(tokens[at - 1], ':') && !isPunctuation(tokens[at + 1], ':'))
  || /^[$@]\w/.test(tokens[at]?.kind === 'word' ? tokens[at].text : '') || is(tokens[at], ...GIVEN);

/** The arguments of a call whose name stands at an index. */
function argumentsOf(tokens: readonly SqlToken[], at: number): readonly (readonly SqlToken[])[] {
  const parts: SqlToken[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(at + 1)) {
    if (isPunctuation(token, ')') && --depth === 0) break;
    if (depth === 1 && isPunctuation(token, ',')) parts.push([]);
    else if (depth > 0) parts.at(-1)?.push(token);
    if (isPunctuation(token, '(')) depth++;
  }
  return parts;
}

/** Is it what is given, if anything is: `coalesce($1, name)`? Then it is put over what is there. */
const prefersGiven = (tokens: readonly SqlToken[], isOwn: (tokens: readonly SqlToken[]) => boolean): boolean =>
  tokens.some((token, at) => is(token, ...FIRST) && isCalled(tokens, at) && !isOwn(argumentsOf(tokens, at)[0] ?? []));

/** `greatest(stock - 1, 0)`: counted, and held within bounds that are numbers. */
function isBounded(tokens: readonly SqlToken[], at: number, isOwn: (tokens: readonly SqlToken[]) => boolean): boolean {
  const isNumber = (part: readonly SqlToken[]): boolean => part.length > 0 && part.every(({ text }) => /^-?[\d.]*$/.test(text));
  const parts = argumentsOf(tokens, at);
  const counted = parts.filter((part) => !isNumber(part));
  return parts.length === 2 && counted.length === 1 && counted.every((part) => isOwn(part) && part.some((token) => isOneOf(token, ['+', '-'])));
}

/**
 * What the value that a column is set to is made of; `undefined` where it is given from outside, or may be.
 * @param column as it is set: `viewCount`
 * @param of names that the table goes by in the statement
 */
export function valueMade(column: string, tokens: readonly SqlToken[], of: readonly string[]): Made | undefined {
  const isSelect = tokens.some((token) => is(token, 'select'));
  const isSum = tokens.some((token, at) => is(token, ...SUMS) && isCalled(tokens, at));
  const columns = (within: readonly SqlToken[]): string[] => within.flatMap(({ text }, at) => (isColumn(within, at, of) ? [plain(text)] : []));
  const isOwn = (within: readonly SqlToken[]): boolean => columns(within).includes(plain(column));
  const isChosen = (token: SqlToken, at: number): boolean => is(token, ...CHOOSES, ...PUTS) && !(is(token, ...BOUNDS) && isBounded(tokens, at, isOwn));
  if (tokens.some(isChosen) || (isSelect && !isSum)) return undefined;
  if (isOwn(tokens)) return prefersGiven(tokens, isOwn) ? undefined : 'itself';
  if (isSelect) return 'others';
  const isMade = tokens.some((token, at) => isOneOf(token, OPERATORS) || (isName(token) && isCalled(tokens, at)));
  return isMade && columns(tokens).length > 0 && !tokens.some((_, at) => isGiven(tokens, at)) ? 'others' : undefined;
}

/** Names of the fields that are made so, in lists of their own; none that is empty. */
export function fieldsMade(made: readonly (readonly [string, Made | undefined])[]): { counts?: readonly string[]; computes?: readonly string[] } {
  const of = (kind: Made): string[] => made.flatMap(([name, is]) => (is === kind ? [name] : []));
  const [counts, computes] = [of('itself'), of('others')];
  return { ...(counts.length > 0 ? { counts } : {}), ...(computes.length > 0 ? { computes } : {}) };
}
