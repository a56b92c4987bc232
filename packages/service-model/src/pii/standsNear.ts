import type { ClassifiedOwner, ClassifiedSibling } from './classified.ts';
import type { Knowledge } from './knowledge.ts';
import type { Term } from './termsOf.ts';
import { wordsOf } from './wordsOf.ts';

/** Does one of the words that a term needs stand near: in its field's name, that of its record or of a nested object, or those of the fields beside it? */
export function standsNear({ group: { near } }: Term, self: string, { name, path = [] }: ClassifiedOwner, siblings: readonly ClassifiedSibling[], knowledge: Knowledge): boolean {
  if (near === undefined) return true;
  const needed = new Set(near);
  return [self, name, ...path, ...siblings.map((one) => one.name)].some((written) => wordsOf(written, knowledge).some((word) => needed.has(word)));
}
