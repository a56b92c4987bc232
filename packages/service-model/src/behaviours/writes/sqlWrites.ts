import { is, isName, isPunctuation, split } from '../../migrations/sqlTokens.ts';
import { type SqlToken, tokenizeSql } from '../../migrations/tokenizeSql.ts';
import { fieldsMade, type Made, valueMade } from './valueMade.ts';
import type { Operation } from './write.ts';

export interface SqlWrite {
  readonly operation: Operation;
  /** As written, without its schema; `null` where it is put in. */
  readonly table: string | null;
  readonly schema?: string;
  /** Names after `where`; `null` where a condition is put in. Left out of inserts. */
  readonly keys?: readonly string[] | null;
  /** Of an update, or of what is done with a row that is there already: names before a `=`, up to the condition. */
  readonly sets?: readonly string[];
  /** Of these, what the database makes of what is there. */
  readonly counts?: readonly string[];
  readonly computes?: readonly string[];
}

/** What stands in a text where something is put in whose text is not known. */
export const HOLE = ' :hole: ';

/** What defines tables changes no data; a trigger or a function that does is not run by being defined. */
const DEFINES = ['create', 'alter', 'drop', 'grant', 'revoke', 'comment', 'do', 'explain'] as const;

/** `schema.table` from an index on; names alone. */
function tableAt(tokens: readonly SqlToken[], start: number): Pick<SqlWrite, 'table' | 'schema'> {
  let at = start;
  while (is(tokens[at], 'only', 'ignore', 'low_priority', 'if', 'exists', 'table')) at++;
  let name = tokens[at];
  let schema: SqlToken | undefined;
  while (isPunctuation(tokens[at + 1], '.')) {
    at += 2;
    schema = name;
    name = tokens[at];
  }
  if (!isName(name) || is(name, 'set', 'where', 'values', 'select', 'from') || name.text === '' || name.text.includes(HOLE.trim())) return { table: null };
  return { table: name.text, ...(isName(schema) && !is(schema, 'hole') ? { schema: schema.text } : {}) };
}

function writeAt(tokens: readonly SqlToken[], at: number): SqlWrite | undefined {
  const token = tokens[at];
  if (is(token, 'insert', 'replace')) {
    let into = at + 1;
    while (is(tokens[into], 'or', 'ignore', 'replace', 'abort', 'rollback', 'fail', 'low_priority', 'delayed')) into++;
    if (!is(tokens[into], 'into')) return undefined;
    const isUpsert = is(token, 'replace') || tokens.slice(at).some((one, index, rest) =>
      (is(one, 'do') && is(rest[index + 1], 'update')) || (is(one, 'duplicate') && is(rest[index + 1], 'key')) || (index < 3 && index > 0 && is(one, 'replace')));
    return { operation: isUpsert ? 'upsert' : 'insert', ...tableAt(tokens, into + 1) };
  }
  if (is(token, 'update')) return tokens.slice(at).some((one) => is(one, 'set')) ? { operation: 'update', ...tableAt(tokens, at + 1) } : undefined;
  if (is(token, 'delete')) {
    // MySQL's `delete t from t join …`
    const from = tokens.findIndex((one, index) => index > at && index < at + 4 && is(one, 'from'));
    return from === -1 ? undefined : { operation: 'delete', ...tableAt(tokens, from + 1) };
  }
  if (is(token, 'merge') && is(tokens[at + 1], 'into')) return { operation: 'upsert', ...tableAt(tokens, at + 2) };
  return is(token, 'truncate') && at === 0 ? { operation: 'delete', ...tableAt(tokens, at + 1) } : undefined;
}

const isHole = (tokens: readonly SqlToken[], at: number): boolean => isPunctuation(tokens[at], ':') && is(tokens[at + 1], 'hole');

/** Where a word stands that is the statement's own: one within brackets is another's. Where its own brackets end, so does it. */
function outside(tokens: readonly SqlToken[], ...words: readonly string[]): number {
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (isPunctuation(token, '(')) depth++;
    if (isPunctuation(token, ')') && --depth < 0) return -1;
    if (depth === 0 && is(token, ...words)) return at;
  }
  return -1;
}

/** What the condition of a statement names. What is put in after an operator is a value; where a condition may stand, it is one. */
function keysIn(tokens: readonly SqlToken[]): readonly string[] | null {
  const where = outside(tokens, 'where');
  const end = tokens.length - 3;
  if (where === -1) return isHole(tokens, end) && !is(tokens[end - 1], 'from', 'table', 'update', 'truncate') && !isPunctuation(tokens[end - 1], '=') ? null : [];
  const isCondition = tokens.some((token, at) => at >= where && is(token, 'where', 'and', 'or', 'not') && isHole(tokens, at + 1));
  return isCondition ? null : tokens.slice(where + 1).filter(isName).map(({ text }) => text);
}

/** The names that a table goes by: `update orders as o`. */
function namesOf(table: string | null, tokens: readonly SqlToken[], set: number): string[] {
  const alias = tokens[set - 1];
  return [...(table === null ? [] : [table]), ...(alias && isName(alias) ? [alias.text] : [])];
}

/** Which columns are set, after `set` or `on duplicate key update`, and which of them to what the database makes of what is there: `views = views + 1`. */
function setIn(table: string | null, tokens: readonly SqlToken[]): Pick<SqlWrite, 'sets' | 'counts' | 'computes'> {
  const start = tokens.findIndex((token, at) => is(token, 'set') || (is(token, 'update') && is(tokens[at - 1], 'key')));
  if (start === -1) return { sets: [] };
  const names = namesOf(table, tokens, start);
  const after = tokens.slice(start + 1);
  const end = outside(after, 'where', 'from', 'returning');
  const assigned = end === -1 ? after : after.slice(0, end);
  const set = split(assigned, ',').map((part): readonly [string, Made | undefined] => {
    const at = part.findIndex((token) => isPunctuation(token, '='));
    const name = part[at - 1];
    return isName(name) ? [name.text, valueMade(name.text, part.slice(at + 1), names)] : ['...', undefined];
  });
  return { sets: set.map(([name]) => name), ...fieldsMade(set) };
}

/** What the statements of a text do to data, in order; a statement within another (`with gone as (delete …)`) too. Never throws. */
export function sqlWrites(text: string): SqlWrite[] {
  if (!/insert|update|delete|replace|merge|truncate/i.test(text)) return [];
  return split(tokenizeSql(text), ';').flatMap((tokens) => {
    if (is(tokens[0], ...DEFINES)) return [];
    // A statement starts the text or a bracket, or follows the brackets of `with … as (…)`; `on conflict do update` and `for update` start none.
    const isStart = (at: number): boolean => at === 0 || isPunctuation(tokens[at - 1], '(') || (is(tokens[0], 'with') && isPunctuation(tokens[at - 1], ')'));
    return tokens.flatMap((_, at) => {
      const found = isStart(at) ? writeAt(tokens, at) : undefined;
      return found ? [found.operation === 'insert' ? found : { ...found, keys: keysIn(tokens.slice(at)), ...(found.operation === 'update' || found.operation === 'upsert' ? setIn(found.table, tokens.slice(at)) : {}) }] : [];
    });
  });
}
