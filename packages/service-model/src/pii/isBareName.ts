import type { ClassifiedSibling } from './classified.ts';
import { isPersonal } from './isPersonal.ts';
import type { Knowledge } from './knowledge.ts';
import { splitWords } from './splitWords.ts';
import { termOfName } from './termOfName.ts';
import type { Whose } from './whoseIs.ts';

/** Words for whoever buys: companies as often as persons. */
const BUYERS: ReadonlySet<string> = new Set(['customer', 'buyer', 'subscriber', 'payer', 'payee', 'beneficiary']);

/** What companies and places have too. */
const OF_PLACES = /^user\.(?:location|contact\.address)\b/;

/** The key of an organisation, or a relation to one: who buys is known by it. */
function leadsToOrganisation({ name }: ClassifiedSibling, { owners }: Knowledge): boolean {
  const words = splitWords(/^(.+?)_?(?:id|uuid|guid)$/i.exec(name)?.[1] ?? '');
  return words.length === 1 && owners.organisation.has(words[0] ?? '');
}

/**
 * Is it the `name` of a customer of whom nothing else is kept that a person has? A known record has other fields: alone, a
 * name in code says nothing of what is beside it.
 */
export function isBareName(field: string, { kind, because, from }: Whose, siblings: readonly ClassifiedSibling[], knowledge: Knowledge): boolean {
  if (field.toLowerCase() !== 'name' || kind !== 'person' || from !== 'record' || !BUYERS.has(because) || siblings.length < 2) return false;
  const ofOrganisation = siblings.some((one) => leadsToOrganisation(one, knowledge));
  return siblings.every(({ name }) => {
    const term = name === field ? undefined : termOfName(name.slice(name.lastIndexOf('.') + 1), knowledge)?.term;
    return term === undefined || !isPersonal(term.group.category) || (ofOrganisation && OF_PLACES.test(term.group.category));
  });
}
