import type { ClassifiedSibling } from './classified.ts';
import { findTerm } from './findTerm.ts';
import type { Knowledge } from './knowledge.ts';
import type { WordGroup } from './wordGroup.ts';
import { wordsOf } from './wordsOf.ts';

/** Two, because one e-mail address is in many records that are about something else. */
const ENOUGH = 2;

const isTelling = ({ category, reach }: WordGroup): boolean =>
  category !== 'secret' && category !== 'none' && (reach === 'anywhere' || (reach === 'likely' && category.startsWith('user.name')));

/** The fields beside one that show their record to be about a person, or none when they are too few. */
export function aboutPerson(siblings: readonly ClassifiedSibling[], self: string, knowledge: Knowledge): readonly string[] {
  const telling = siblings
    .filter(({ name }) => name !== self && !name.includes('.'))
    .filter(({ name }) => {
      const term = findTerm(wordsOf(name, knowledge), knowledge)?.term;
      return term !== undefined && isTelling(term.group);
    })
    .map(({ name }) => name);
  return telling.length >= ENOUGH ? telling : [];
}
