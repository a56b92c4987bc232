import type { ClassifiedSibling } from './classified.ts';
import { isPersonal } from './isPersonal.ts';
import type { Knowledge } from './knowledge.ts';
import { termOfName } from './termOfName.ts';
import type { Whose } from './whoseIs.ts';

/** Words for whoever buys: companies as often as persons. */
const BUYERS: ReadonlySet<string> = new Set(['customer', 'buyer', 'subscriber', 'payer', 'payee', 'beneficiary']);

/**
 * Is it the `name` of a customer of whom nothing else is kept that a person has? A known record has other fields: alone, a
 * name in code says nothing of what is beside it.
 */
export function isBareName(field: string, { kind, because, from }: Whose, siblings: readonly ClassifiedSibling[], knowledge: Knowledge): boolean {
  if (field.toLowerCase() !== 'name' || kind !== 'person' || from !== 'record' || !BUYERS.has(because) || siblings.length < 2) return false;
  return siblings.every(({ name }) => {
    const term = name === field ? undefined : termOfName(name.slice(name.lastIndexOf('.') + 1), knowledge)?.term;
    return term === undefined || !isPersonal(term.group.category);
  });
}
