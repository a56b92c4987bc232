import type { ClassifiedSibling } from './classified.ts';
import { findTerm } from './findTerm.ts';
import { splitWords } from './splitWords.ts';

/** Two, because one e-mail address is in many records that are about something else. */
const ENOUGH = 2;

/** The fields beside one that show their record to be about a person, or none when they are too few. */
export function aboutPerson(siblings: readonly ClassifiedSibling[], self: string): readonly string[] {
  const telling = siblings
    .filter(({ name }) => name !== self && !name.includes('.'))
    .filter(({ name }) => {
      const term = findTerm(splitWords(name))?.term;
      return term !== undefined && term.group.reach === 'anywhere' && term.group.category !== 'secret';
    })
    .map(({ name }) => name);
  return telling.length >= ENOUGH ? telling : [];
}
