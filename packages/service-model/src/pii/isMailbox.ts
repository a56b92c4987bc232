import type { ClassifiedSibling } from './classified.ts';
import type { FoundTerm } from './findTerm.ts';
import { isAddressList } from './isAddressList.ts';
import { isPersonal } from './isPersonal.ts';
import type { Knowledge } from './knowledge.ts';
import { splitWords } from './splitWords.ts';
import { termOfName } from './termOfName.ts';
import { valueKind } from './valueKind.ts';
import type { Whose } from './whoseIs.ts';

/** Words before an address that whoever it may concern writes to. */
const PUBLIC: ReadonlySet<string> = new Set(['contact', 'support', 'help', 'helpdesk', 'info', 'information', 'inquiry', 'enquiry', 'office', 'feedback']);

/** When an office can be called at. */
const HOURS = /(?:business|opening|office|visiting)_?hours?$/i;

/** Parts of an organisation, behind its word or another one: `organization_unit`. */
const PARTS: ReadonlySet<string> = new Set(['unit', 'office', 'branch', 'department', 'division', 'region', 'district', 'zone']);
/** Who wrote a row. */
const AUDIT = /^(?:create|update|modif(?:y|ied)|insert|delete)d?_?(?:user|by)/i;

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

/** The code of an organisation or of a part of one: `agency_code_ref`, `geo_organization_unit_code`. */
const isOfficeCode = ({ name }: ClassifiedSibling, { owners }: Knowledge): boolean => {
  const [, of] = /^(.+?)_?code(?:_?ref)?$/i.exec(name) ?? [];
  const words = splitWords(of ?? '');
  const last = words.at(-1) ?? '';
  return owners.organisation.has(last) || (PARTS.has(last) && words.length > 1);
};

/** What is kept of every row: who wrote it, when, whether it counts. */
const isHousekeeping = ({ name, type }: ClassifiedSibling): boolean =>
  AUDIT.test(name) || ['date', 'flag'].includes(valueKind(type)) || KEY.test(name);

/** Are all other columns codes of offices, and what is kept of every row: an address of each office? */
const isOfOffice = (beside: readonly ClassifiedSibling[], knowledge: Knowledge): boolean =>
  beside.some((one) => isOfficeCode(one, knowledge)) && beside.every((one) => isOfficeCode(one, knowledge) || isHousekeeping(one));

/**
 * Is an e-mail address one that anybody is to write to: the `contactEmail` or the `replyTo` of a record about no person, in
 * which nothing else is one's, or an `email` beside the hours of an office? It is a shared mailbox as often as a person's.
 */
export function isMailbox(field: string, { term, before }: FoundTerm, { kind }: Whose, siblings: readonly ClassifiedSibling[], knowledge: Knowledge): boolean {
  if (term.group.category !== 'user.contact.email' || kind === 'person' || kind === 'part') return false;
  const beside = siblings.filter(({ name }) => name !== field);
  if (beside.some(({ name }) => HOURS.test(name))) return true;
  if (beside.length === 0 || beside.some((one) => !AUDIT.test(one.name) && leadsToPerson(one, knowledge))) return false;
  const isPublic = term.phrase.startsWith('reply ') || before.some((word) => PUBLIC.has(word));
  // A list of addresses is of many, and says nothing of whose this one is.
  return isPublic ? !beside.some((one) => !isAddressList(one) && isPersonalToo(one, knowledge)) : isOfOffice(beside, knowledge);
}
