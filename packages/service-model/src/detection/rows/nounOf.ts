import { splitWords } from '../../pii/splitWords.ts';

/** Last words of a name that say of any row no more than that it is one. */
const SUFFIX: ReadonlySet<string> = new Set(['entity', 'entry', 'record', 'model', 'table', 'schema']);

/** The noun that a name ends in: `audit` of `AuditEntry`, `log` of `loginLogs`. @param more words that are passed over, too */
export function nounOf(name: string, more?: string): string {
  const words = splitWords(name);
  return words[words.findLastIndex((word, at) => at === 0 || !(SUFFIX.has(word) || word === more))] ?? '';
}
