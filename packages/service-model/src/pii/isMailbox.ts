import type { ClassifiedSibling } from './classified.ts';
import type { FoundTerm } from './findTerm.ts';
import { isPersonal } from './isPersonal.ts';
import type { Knowledge } from './knowledge.ts';
import { splitWords } from './splitWords.ts';
import { termOfName } from './termOfName.ts';
import type { Whose } from './whoseIs.ts';

/** Words before an address that whoever it may concern writes to. */
const PUBLIC: ReadonlySet<string> = new Set(['contact', 'support', 'help', 'helpdesk', 'info', 'information', 'inquiry', 'enquiry', 'office', 'feedback']);

/** When an office can be called at. */
const HOURS = /(?:business|opening|office|visiting)_?hours?$/i;

const KEY = /^(.+?)_?(?:id|uuid|guid)$/i;

/** A relation to a person, or the key of one: it says whose the address is. Whoever wrote a row is not meant. */
const leadsToPerson = ({ name, relation }: ClassifiedSibling, { owners }: Knowledge): boolean => {
  const words = splitWords(KEY.exec(name)?.[1] ?? (relation === true ? name : ''));
  return !words.includes('by') && owners.person.has(words.at(-1) ?? '');
};

const isPersonalToo = ({ name }: ClassifiedSibling, knowledge: Knowledge): boolean => {
  const term = termOfName(name.slice(name.lastIndexOf('.') + 1), knowledge)?.term;
  return term !== undefined && term.group.reach === 'anywhere' && isPersonal(term.group.category);
};

/**
 * Is an e-mail address one that anybody is to write to: the `contactEmail` or the `replyTo` of a record about no person, in
 * which nothing else is one's, or an `email` beside the hours of an office? It is a shared mailbox as often as a person's.
 */
export function isMailbox(field: string, { term, before }: FoundTerm, { kind }: Whose, siblings: readonly ClassifiedSibling[], knowledge: Knowledge): boolean {
  if (term.group.category !== 'user.contact.email' || kind === 'person' || kind === 'part') return false;
  const beside = siblings.filter(({ name }) => name !== field);
  if (beside.some(({ name }) => HOURS.test(name))) return true;
  if (beside.length === 0 || beside.some((one) => leadsToPerson(one, knowledge))) return false;
  const isPublic = term.phrase.startsWith('reply ') || before.some((word) => PUBLIC.has(word));
  return isPublic && !beside.some((one) => isPersonalToo(one, knowledge));
}
