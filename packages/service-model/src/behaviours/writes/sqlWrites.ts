import { is, isName, isPunctuation, split } from '../../migrations/sqlTokens.ts';
import { type SqlToken, tokenizeSql } from '../../migrations/tokenizeSql.ts';
import type { Operation } from './write.ts';

export interface SqlWrite {
  readonly operation: Operation;
  /** As written, without its schema; `null` where it is put in. */
  readonly table: string | null;
  /** Names after `where`; `null` where a condition is put in. Left out of inserts. */
  readonly keys?: readonly string[] | null;
  /** Of an update, or of what is done with a row that is there already: names before a `=`, up to the condition. */
  readonly sets?: readonly string[];
}

/** What stands in a text where something is put in whose text is not known. */
export const HOLE = ' :hole: ';

/** What defines tables changes no data; a trigger or a function that does is not run by being defined. */
const DEFINES = ['create', 'alter', 'drop', 'grant', 'revoke', 'comment', 'do', 'explain'] as const;

/** `schema.table` from an index on; names alone. */
function tableAt(tokens: readonly SqlToken[], start: number): string | null {
  let at = start;
  while (is(tokens[at], 'only', 'ignore', 'low_priority', 'if', 'exists', 'table')) at++;
  let name = tokens[at];
  while (isPunctuation(tokens[at + 1], '.')) {
    at += 2;
    name = tokens[at];
  }
  return isName(name) && !is(name, 'set', 'where', 'values', 'select', 'from') && name.text !== '' && !name.text.includes(HOLE.trim()) ? name.text : null;
}

function writeAt(tokens: readonly SqlToken[], at: number): SqlWrite | undefined {
  const token = tokens[at];
  if (is(token, 'insert', 'replace')) {
    let into = at + 1;
    while (is(tokens[into], 'or', 'ignore', 'replace', 'abort', 'rollback', 'fail', 'low_priority', 'delayed')) into++;
    if (!is(tokens[into], 'into')) return undefined;
    const isUpsert = is(token, 'replace') || tokens.slice(at).some((one, index, rest) =>
      (is(one, 'do') && is(rest[index + 1], 'update')) || (is(one, 'duplicate') && is(rest[index + 1], 'key')) || (index < 3 && index > 0 && is(one, 'replace')));
    return { operation: isUpsert ? 'upsert' : 'insert', table: tableAt(tokens, into + 1) };
  }
  if (is(token, 'update')) return tokens.slice(at).some((one) => is(one, 'set')) ? { operation: 'update', table: tableAt(tokens, at + 1) } : undefined;
  if (is(token, 'delete')) {
    // MySQL's `delete t from t join …`
    const from = tokens.findIndex((one, index) => index > at && index < at + 4 && is(one, 'from'));
    return from === -1 ? undefined : { operation: 'delete', table: tableAt(tokens, from + 1) };
  }
  if (is(token, 'merge') && is(tokens[at + 1], 'into')) return { operation: 'upsert', table: tableAt(tokens, at + 2) };
  return is(token, 'truncate') && at === 0 ? { operation: 'delete', table: tableAt(tokens, at + 1) } : undefined;
}

const isHole = (tokens: readonly SqlToken[], at: number): boolean => isPunctuation(tokens[at], ':') && is(tokens[at + 1], 'hole');

/** What the condition of a statement names. What is put in after an operator is a value; where a condition may stand, it is one. */
function keysIn(tokens: readonly SqlToken[]): readonly string[] | null {
  const where = tokens.findIndex((token) => is(token, 'where'));
  const end = tokens.length - 3;
  if (where === -1) return isHole(tokens, end) && !is(tokens[end - 1], 'from', 'table', 'update', 'truncate') && !isPunctuation(tokens[end - 1], '=') ? null : [];
  const isCondition = tokens.some((token, at) => at >= where && is(token, 'where', 'and', 'or', 'not') && isHole(tokens, at + 1));
  return isCondition ? null : tokens.slice(where + 1).filter(isName).map(({ text }) => text);
}

function setIn(tokens: readonly SqlToken[]): string[] {
  const where = tokens.findIndex((token) => is(token, 'where'));
  return tokens.slice(0, where === -1 ? undefined : where).flatMap((token, at) => (isName(token) && isPunctuation(tokens[at + 1], '=') ? [token.text] : []));
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
      return found ? [found.operation === 'insert' ? found : { ...found, keys: keysIn(tokens.slice(at)), ...(found.operation === 'update' || found.operation === 'upsert' ? { sets: setIn(tokens.slice(at)) } : {}) }] : [];
    });
  });
}
