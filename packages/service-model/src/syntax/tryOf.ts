import type { TryStatement } from 'oxc-parser';
import type { TryFact } from './code.ts';

/** How databases and ORMs say that a row is there already. */
const UNIQUE = /23505|P2002|11000|11001|ER_DUP_ENTRY|SQLITE_CONSTRAINT|[uU]nique|[dD]uplicate|[cC]onflict|AlreadyExists/;

/** @param text of the file */
export function tryOf({ block, handler }: TryStatement, text: string): TryFact {
  const { start, end } = block;
  if (!handler) return { start, end };
  const span = { start: handler.start, end: handler.end };
  return { start, end, handler: span, ...(UNIQUE.test(text.slice(span.start, span.end)) ? { unique: true } : {}) };
}
