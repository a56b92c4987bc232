import type { ClassifiedSibling } from './classified.ts';
import { splitWords } from './splitWords.ts';
import { valueKind } from './valueKind.ts';

/** Last words of the settings by which a server is reached. */
const SERVER: ReadonlySet<string> = new Set(['host', 'hostname', 'port', 'tls', 'ssl', 'secure', 'servername', 'pool']);

/** Two, because a person's record may have a `port`. */
const ENOUGH = 2;

const FROM = /^from(?:_?name|_?address)?$/i;
const TO = /^(?:to|cc|bcc|recipients?|recipient_?\w*|to_?(?:email|name|address)s?)$/i;

/** Whom it reached, each with a record of their own: `recipients Contact[]`. */
const RECORDS = /^[A-Z]\w*\[\]/;

const within = (path: string, { name }: ClassifiedSibling): readonly string[] => (name.startsWith(path) && !name.slice(path.length).includes('.') ? [name.slice(path.length)] : []);

/** Settings of one server beside an address whose name begins as theirs do: `systemEmailHost`, `systemEmailPort` of `systemEmailAddress`. */
function serverBeside(field: string, siblings: readonly ClassifiedSibling[]): readonly string[] {
  const path = field.slice(0, field.lastIndexOf('.') + 1);
  const own = splitWords(field.slice(path.length));
  const beside = siblings.flatMap((one) => within(path, one)).map((name) => ({ name, words: splitWords(name) }));
  for (let length = own.length - 1; length >= (path === '' ? 1 : 0); length--) {
    const prefix = own.slice(0, length).join(' ');
    const found = beside.filter(({ words }) => words.length === length + 1 && words.slice(0, length).join(' ') === prefix && SERVER.has(words[length] ?? ''));
    if (found.length >= ENOUGH) return found.map(({ name }) => name);
  }
  return [];
}

/**
 * What beside an e-mail address says that a system sends from it: the settings of a mail server, or, in a record about a thing,
 * whom a message comes from, with nobody whom it goes to.
 */
export function senderBeside(field: string, isOfThing: boolean, siblings: readonly ClassifiedSibling[]): readonly string[] {
  const server = serverBeside(field, siblings);
  if (server.length > 0 || !isOfThing || siblings.some(({ name, type }) => TO.test(name) && !RECORDS.test(type ?? ''))) return server;
  return siblings.filter(({ name, type }) => name !== field && FROM.test(name) && ['text', 'unknown'].includes(valueKind(type))).map(({ name }) => name);
}
