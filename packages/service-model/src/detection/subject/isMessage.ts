import type { Entity, Field } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';

/** Whom a message goes to and comes from. */
const ADDRESSED = /^(?:to|cc|bcc|from|reply_?to|recipients?|sender|(?:to|cc|bcc|from|reply_?to|recipients?|sender)_?(?:email|e_?mail|address|name|list)?(?:e?s)?|(?:email|mail)_?(?:to|cc|bcc|from))$/i;
const COPIES = /^b?cc(?:_?\w*)?$/i;

/** What waits to be sent, by the record's name. */
const WAITS: ReadonlySet<string> = new Set(['queue', 'queued', 'outbox', 'outgoing', 'spool']);

/**
 * Does a record hold a message to whomever it may concern: all that is personal in it is whom it goes to and comes from, and it
 * has copies, or waits to be sent? It is about no one person that could be named.
 */
export function isMessage(personal: readonly Field[], { name, fields }: Entity): boolean {
  if (personal.some((field) => field.annotated !== 'none' || !ADDRESSED.test(field.name))) return false;
  return fields.some((field) => COPIES.test(field.name)) || splitWords(name).some((word) => WAITS.has(word));
}
