import type { ClassifiedSibling } from './classified.ts';
import { splitWords } from './splitWords.ts';

const KEY = /^(.+?)_?(?:id|uuid|guid)$/i;

const spelled = (name: string): string => splitWords(name).join('');

/** Is a column the key of a relation beside it: `userTelegramId` of `userTelegram`? It holds what the other record is called by, and nothing of what that holds. */
export function joinsRelation(field: string, siblings: readonly ClassifiedSibling[]): boolean {
  const key = KEY.exec(field)?.[1];
  if (key === undefined) return false;
  const stem = spelled(key);
  return stem !== '' && siblings.some(({ name, relation }) => relation === true && spelled(name) === stem);
}
