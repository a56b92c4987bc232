import type { ClassifiedSibling } from './classified.ts';
import { isPersonal } from './isPersonal.ts';
import type { Knowledge } from './knowledge.ts';
import { termOfName } from './termOfName.ts';
import type { WordGroup } from './wordGroup.ts';

/** Two, because one e-mail address is in many records that are about something else. */
const ENOUGH = 2;

const isTelling = ({ category, reach }: WordGroup): boolean =>
  isPersonal(category) && (reach === 'anywhere' || (reach === 'likely' && category.startsWith('user.name')));

const known = new WeakMap<readonly ClassifiedSibling[], { readonly knowledge: Knowledge; readonly telling: readonly string[] }>();

/** Names of a record's own fields that are those of a person's record; found once for all of its fields. */
function tellingIn(siblings: readonly ClassifiedSibling[], knowledge: Knowledge): readonly string[] {
  const before = known.get(siblings);
  if (before?.knowledge === knowledge) return before.telling;
  const telling = siblings.map(({ name }) => name).filter((name) => {
    const term = name.includes('.') ? undefined : termOfName(name, knowledge)?.term;
    return term !== undefined && isTelling(term.group);
  });
  known.set(siblings, { knowledge, telling });
  return telling;
}

/** The fields beside one that show their record to be about a person, or none when they are too few. */
export function aboutPerson(siblings: readonly ClassifiedSibling[], self: string, knowledge: Knowledge): readonly string[] {
  const telling = tellingIn(siblings, knowledge).filter((name) => name !== self);
  return telling.length >= ENOUGH ? telling : [];
}
