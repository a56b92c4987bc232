import { findTerm, type FoundTerm } from '../findTerm.ts';
import type { Knowledge } from '../knowledge.ts';

export interface BuriedTerm {
  readonly found: FoundTerm;
  /** What stands behind it and makes the whole about something else: `['template', 'id']`. */
  readonly behind: readonly string[];
}

/** A word for personal data that a name holds but is not about: `email` of `emailTemplateId`. */
export function buriedTerm(words: readonly string[], knowledge: Knowledge): BuriedTerm | undefined {
  for (let end = words.length - 1; end > 0; end--) {
    const found = findTerm(words.slice(0, end), knowledge);
    if (found) return { found, behind: words.slice(end) };
  }
  return undefined;
}
