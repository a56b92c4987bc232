import type { Span } from '../syntax/moduleUse.ts';

/** A function or a trigger of a database. Plain JSON: the facts of an SQL file hold them. */
export interface SqlRoutine {
  readonly name: string;
  /** Of a trigger, the table whose rows it is about. */
  readonly table?: string;
  /** Names of the functions that it calls, without their schema. */
  readonly calls: readonly string[];
  /** It tells somebody outside of the database, or writes an outbox. */
  readonly sends?: true;
  /** Of a trigger, when it runs: `insert`, `update`, `delete`. */
  readonly on?: readonly string[];
  /** It puts the row that has changed into a history. */
  readonly keeps?: true;
  readonly span: Span;
}

const NAME = String.raw`(?:(?:"[^"]+"|\w+)\s*\.\s*)*(?:"(?<quoted>[^"]+)"|(?<plain>\w+))`;
const FUNCTION = new RegExp(String.raw`\bcreate\s+(?:or\s+replace\s+)?(?:function|procedure)\s+${NAME}\s*\(`, 'gi');
const TRIGGER = /\bcreate\s+(?:or\s+replace\s+)?(?:constraint\s+)?trigger\b[^;]{0,2000}?\bexecute\s+(?:function|procedure)\b[^;(]{1,200}\(/gi;
const ON = new RegExp(String.raw`\bon\s+(?:only\s+)?${NAME}`, 'i');
const EXECUTES = new RegExp(String.raw`\bexecute\s+(?:function|procedure)\s+${NAME}\s*\($`, 'i');
const CALL = new RegExp(String.raw`\b(?:perform|select|call|:=)\s+${NAME}\s*\(`, 'gi');

/**
 * PostgreSQL's `notify` (https://www.postgresql.org/docs/current/sql-notify.html), pgmq (https://github.com/pgmq/pgmq), pg_net and
 * Supabase's hooks (https://supabase.com/docs/guides/database/extensions/pg_net), AWS (`aws_lambda.invoke`), Graphile Worker, an outbox.
 */
const SENDS = /\bpg_notify\s*\(|\bnotify\s+"?\w+"?\s*(?:,|;)|\bpgmq"?\s*\.\s*"?send(?:_batch)?"?\s*\(|\bnet"?\s*\.\s*"?http_(?:post|get|delete)"?\s*\(|\bhttp_request"?\s*\(|\baws_lambda"?\s*\.\s*"?invoke"?\s*\(|\bgraphile_worker"?\s*\.\s*"?add_jobs?"?\s*\(|\binsert\s+into\s+[\w."]*(?:outbox|domain_?events?|event_?(?:store|log))\w*/i;

/** A whole row is put into another table, or into one that is called so: `insert into audit.log … to_jsonb(OLD)`, `insert into orders_history select OLD.*`. */
const INSERTS = /\binsert\s+into\b/i;
const WHOLE = /\b(?:to_jsonb?|row_to_json|hstore)\s*\(\s*(?:old|new|\$1)\b|\b(?:old|new)\s*\.\s*\*|\binsert\s+into\s+[\w."]*(?:audit|histor|change_?log|revision)\w*/i;
const EVENT = /\b(?:insert|update|delete)\b/gi;

const keepsRow = (body: string): boolean => INSERTS.test(body) && WHOLE.test(body);

/** What stands between its name and the table: `after insert or update on`. */
const eventsIn = (statement: string): string[] => [...new Set((/^.*?\bon\b/is.exec(statement)?.[0] ?? '').match(EVENT)?.map((word) => word.toLowerCase()))];

const nameIn = (found: RegExpExecArray | RegExpMatchArray | null): string | undefined => found?.groups?.['quoted'] ?? found?.groups?.['plain'];

/** The body between dollar quotes, from where the head of a function ends. */
function bodyAt(text: string, from: number): string {
  const opening = /\$\w*\$/g;
  opening.lastIndex = from;
  const found = opening.exec(text);
  if (!found) return '';
  const start = found.index + found[0].length;
  const end = text.indexOf(found[0], start);
  return end === -1 ? '' : text.slice(start, end);
}

const withoutComments = (text: string): string => text.replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));

/** Triggers of a text that run functions, and the functions that they may run. Never throws. */
export function triggersIn(written: string): SqlRoutine[] {
  if (!/\btrigger\b/i.test(written)) return [];
  const text = withoutComments(written);
  const functions = [...text.matchAll(FUNCTION)].flatMap((found): SqlRoutine[] => {
    const name = nameIn(found);
    const body = bodyAt(text, found.index + found[0].length);
    if (name === undefined || body === '') return [];
    const calls = [...new Set([...body.matchAll(CALL)].flatMap((call) => nameIn(call) ?? []))];
    return [{ name, calls, ...(SENDS.test(body) ? { sends: true } : {}), ...(keepsRow(body) ? { keeps: true } : {}), span: { start: found.index, end: found.index + found[0].length } }];
  });
  const triggers = [...text.matchAll(TRIGGER)].flatMap((found): SqlRoutine[] => {
    const [statement] = found;
    const table = nameIn(ON.exec(statement));
    const called = nameIn(EXECUTES.exec(statement));
    if (table === undefined || called === undefined) return [];
    return [{ name: `trigger on ${table}`, table, calls: [called], on: eventsIn(statement), ...(SENDS.test(statement) ? { sends: true } : {}), span: { start: found.index, end: found.index + statement.length } }];
  });
  return [...functions, ...triggers].filter(({ calls, sends, keeps }) => sends === true || keeps === true || calls.length > 0);
}
