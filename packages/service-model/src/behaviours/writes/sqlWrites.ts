import { is, isName, isPunctuation, split } from '../../migrations/sqlTokens.ts';
import { type SqlToken, tokenizeSql } from '../../migrations/tokenizeSql.ts';
import type { Operation } from './write.ts';

export interface SqlWrite {
  readonly operation: Operation;
  /** As written, without its schema; `null` where it is put in. */
  readonly table: string | null;
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

/** What the statements of a text do to data, in order; a statement within another (`with gone as (delete …)`) too. Never throws. */
export function sqlWrites(text: string): SqlWrite[] {
  if (!/insert|update|delete|replace|merge|truncate/i.test(text)) return [];
  return split(tokenizeSql(text), ';').flatMap((tokens) => {
    if (is(tokens[0], ...DEFINES)) return [];
    // A statement starts the text or a bracket, or follows the brackets of `with … as (…)`; `on conflict do update` and `for update` start none.
    const isStart = (at: number): boolean => at === 0 || isPunctuation(tokens[at - 1], '(') || (is(tokens[0], 'with') && isPunctuation(tokens[at - 1], ')'));
    return tokens.flatMap((_, at) => (isStart(at) ? (writeAt(tokens, at) ?? []) : []));
  });
}
