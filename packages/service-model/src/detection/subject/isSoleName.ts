import { builtInKnowledge } from '../../builtInKnowledge.ts';
import type { Entity, Field } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isRecordOfPerson } from '../rights/isRecordOfPerson.ts';
import { personOf } from './personOf.ts';

const isName = ({ pii }: Field): boolean => /^user\.name\b/.test(pii.category ?? '');

const WHEN = /_?(?:date|at|on|time)$/i;

/** `signoffAuditor` of `signoffAuditorName`; nothing of a plain `fullName`. */
const roleOf = ({ name }: Field): string => /^(.+?)_?name$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Several sign, or did something, each by name and on a day: `auditorName`, `approverName` and `approverDate`. A row is about none of them. */
function areSigners(personal: readonly Field[], { fields }: Entity): boolean {
  if (personal.length < 2 || !personal.every(({ pii }) => pii.category === 'user.name')) return false;
  const roles = new Set(personal.map(roleOf));
  const dated = new Set(fields.flatMap(({ name }) => (WHEN.test(name) ? [name.replace(WHEN, '').toLowerCase()] : [])));
  return roles.size === personal.length && !roles.has('') && [...roles].some((role) => dated.has(role));
}

/** A link to a picture, which a record keeps for show: the author's of a commit. */
const isPicture = ({ name, pii }: Field): boolean => pii.category === 'user.content.self_image' && ['url', 'link', 'uri', 'src'].includes(splitWords(name).at(-1) ?? '');

/**
 * One name, in a record about something else: the `senderName` of a template is that of a service as often as of a person. So is
 * one picture that nothing says the owner of, and the names of those who sign. Of a person's own record, beside other data, or
 * annotated, it is one.
 * @param isLed says a key or relation whom the record is about?
 */
export const isSoleName = (personal: readonly Field[], entity: Entity, isLed: boolean): boolean => {
  const [only, ...others] = personal;
  if (only === undefined || personal.some(({ annotated }) => annotated !== 'none') || personOf(entity.name) !== undefined) return false;
  if (others.length === 0 && isName(only)) return true;
  if (isLed) return false;
  return areSigners(personal, entity) || (others.length === 0 && isPicture(only) && !isRecordOfPerson(entity.name, builtInKnowledge()));
};
