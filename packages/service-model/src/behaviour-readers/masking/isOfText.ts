import type { CodeFunction } from '../../link/code.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { maskName } from './maskName.ts';

/** What people and programs write, whatever is in it. */
const TEXTS: ReadonlySet<string> = new Set(['text', 'texts', 'message', 'messages', 'msg', 'content', 'contents', 'body', 'log', 'logs', 'line', 'lines', 'string', 'str', 'input', 'output', 'html', 'markdown', 'prompt', 'transcript', 'stack', 'error', 'comment', 'description']);

const isText = (name: string): boolean => TEXTS.has(splitWords(name).at(-1) ?? '');

/** `emailsInLogMessage`, `phoneFromText`. */
const WITHIN = /[a-z](?:In|From|Of|Within)[A-Z]\w*$/;

/** More than one, but for what ends in two: `address`. */
const MANY = /[^s]s$/;

/**
 * Does a function take out of a text what may stand in it, by its name (`redactEmailsInMessage`) or its parameter
 * (`redactEmails(text)`)? No field is meant that anybody could mark.
 */
export function isOfText({ fact: { name, params: [first] } }: CodeFunction): boolean {
  const what = maskName(name)?.what ?? '';
  return (WITHIN.test(what) && isText(what)) || (MANY.test(what) && first !== undefined && isText(first.name));
}
