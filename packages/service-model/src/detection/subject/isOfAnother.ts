import type { Entity, Field } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';

/** Words behind what a record is. */
const FORM: ReadonlySet<string> = new Set(['entity', 'model', 'schema', 'document', 'record', 'table']);

/** Records of somebody who may have no account yet: an account beside is that of who invites, or works on it, as often as theirs. */
const OUTSIDERS: ReadonlySet<string> = new Set(['invite', 'invitation', 'application', 'enquiry', 'inquiry', 'lead', 'referral', 'nomination', 'waitlist', 'signup']);

/** Accounts, whoever's. */
const ACCOUNT = /^(?:app_?)?(?:user|account|admin|staff|employee|member|operator)$/;

/** What a comment beside a key says of whom it leads to. */
const WORKS_ON_IT = /\b(?:who|that|which)\s+(?:(?:has|have|had)\s+)?(?:review|creat|invit|approv|reject|process|handl|assign|moderat|verif|upload|chang|modif|updat|delet|issu|grant)\w*|\b(?:inviter|reviewer|approver|moderator|assignee)\b/i;

const lastWord = (name: string): string => splitWords(name).findLast((word) => !FORM.has(word)) ?? '';

/** An address of the record's own, not that of a part of it. */
const isOwnAddress = ({ name, relation, pii }: Field): boolean => !relation && !name.includes('.') && pii.category === 'user.contact.email';

/**
 * Does the one way to an account in a record lead to somebody else than whom it is about: to who works on it, as a comment says, or
 * nobody knows whose it is beside the address of who is invited, or applies?
 * @param ways in small letters, `user` of `userId`
 */
export function isOfAnother({ name, fields }: Entity, ways: readonly string[]): boolean {
  const isWay = (field: Field): boolean => ways.includes(field.name.toLowerCase().replace(/_?(?:id|uuid|guid|uid)(?:_?ref)?$/, ''));
  if (fields.some((field) => isWay(field) && WORKS_ON_IT.test(field.comment ?? ''))) return true;
  return OUTSIDERS.has(lastWord(name)) && ways.every((way) => ACCOUNT.test(way)) && fields.some(isOwnAddress);
}
