import { importsAnything } from '../importsAnything.ts';

/** Whatever logs, throws, sends or requests is called by one of these. */
const SINKS =
  /log|debug|info|warn|error|trace|verbose|fatal|console|exception|boom|publish|emit|send|produce|dispatch|queue|\badd|push|trigger|command|fetch|axios|http|request|\b(?:got|ky|needle)\b|\.\s*(?:get|post|put|patch|delete|head)\w*\s*[(<]/i;

/** A call that is handed something. */
const CALLS = /[\w$)\]>]\s*(?:\?\.)?\(\s*[^)\s]/;

/**
 * Can a text hold a call that is a sink, or hand something to a helper that is one? Of the company's own helpers, neither path
 * nor name says what they do (`import { get as g } from './api'`), so any import counts. Cheap; never says no to one that does.
 */
export const mayReachSink = (file: string, text: string): boolean =>
  !file.endsWith('.d.ts') && /\.[cm]?[jt]sx?$/.test(file) && (SINKS.test(text) || (importsAnything(text) && CALLS.test(text)));
