import type { ClassifiedSibling } from './classified.ts';
import type { FoundTerm } from './findTerm.ts';
import { isSpokenHere } from './isSpokenHere.ts';
import type { Knowledge } from './knowledge.ts';

/** A term as the record's language has it; an ambiguous word means nothing (`undefined`) where none of its languages is spoken. */
export function spokenTerm(found: FoundTerm, record: string, siblings: readonly ClassifiedSibling[], self: string, knowledge: Knowledge): FoundTerm | undefined {
  const { term } = found;
  if (!term.group.ambiguous && term.elsewhere.length === 0) return found;
  const all = [term, ...term.elsewhere];
  const meant = all.find(({ language }) => isSpokenHere(language, record, siblings, self, knowledge)) ?? all.find(({ group }) => !group.ambiguous);
  return meant && { ...found, term: meant };
}
