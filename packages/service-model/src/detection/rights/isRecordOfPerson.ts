import type { Knowledge } from '../../pii/knowledge.ts';
import { singular } from '../../pii/singular.ts';
import { splitWords } from '../../pii/splitWords.ts';

/** What says that a class is stored, not what it is. */
const STORED: ReadonlySet<string> = new Set(['entity', 'model', 'schema', 'document', 'class', 'record', 'table', 'orm']);

/** Is a record, by its name, one of a person: `User`, `CustomerEntity`, but no `UserSession`? */
export function isRecordOfPerson(name: string, { owners }: Knowledge): boolean {
  const words = [...splitWords(name)];
  while (STORED.has(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  return owners.person.has(last) || owners.person.has(singular(last)) || last === 'account' || last === 'profile';
}
