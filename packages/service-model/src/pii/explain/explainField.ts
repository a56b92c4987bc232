import { noOwnWords, type PersonalDataSettings } from '@nilometer/policy';
import type { Entity, Field } from '../../model.ts';
import { aboutPerson } from '../aboutPerson.ts';
import { contentOf } from '../contentOf.ts';
import { isPersonal } from '../isPersonal.ts';
import { knowledgeUnder } from '../knowledge.ts';
import { spokenTerm } from '../spokenTerm.ts';
import { termOf } from '../termOf.ts';
import { wordsOf } from '../wordsOf.ts';
import type { Explanation, Reason } from './explanation.ts';
import { otherReasons, shapeReasons } from './nameReasons.ts';
import { ownerOf } from './ownerOf.ts';
import { ownerReasons } from './ownerReasons.ts';
import { termReasons } from './termReasons.ts';

/** A `CustomerReview` has a name that is not the customer's. */
const notEnough: Reason = { says: 'something of a person is not the person, and no two fields beside it are a person\u2019s', place: 'siblings', words: [] };

/**
 * All that the classifier sees of a field, for and against, with the words, where they stand and the pack that knows
 * them; also what did not decide. `personalData` is the policy's. Never throws.
 */
export function explainField(entity: Pick<Entity, 'name' | 'orm' | 'fields'>, field: Field, personalData: PersonalDataSettings = noOwnWords): Explanation {
  const knowledge = knowledgeUnder(personalData);
  const { fields: siblings, name, orm } = entity;
  const path = field.name.split('.').slice(0, -1);
  const record = { name, orm, path };
  const own = field.name.split('.').at(-1) ?? '';
  const content = contentOf(field, record, knowledge);
  const holds: readonly Reason[] = content === undefined ? [] : [{ says: `it holds what a \`${name}\` is about, which stands for ${content}`, place: 'record', words: wordsOf(name, knowledge) }];
  const found = termOf(field, own, wordsOf(own, knowledge), name, knowledge);
  const whose = ownerOf(found && (spokenTerm(found, name, siblings, field.name, knowledge) ?? found), record, knowledge, personalData);
  const shape = shapeReasons(field, knowledge);
  if (!found) {
    const other = otherReasons(field, knowledge);
    return { for: [...holds, ...other.for], against: [...shape, ...other.against], whose };
  }
  const term = termReasons(field, found, record, siblings, knowledge);
  const { category, reach } = found.term.group;
  if (!isPersonal(category)) return { for: [...holds, ...term.for], against: [...shape, ...term.against], whose };
  const asksBeside = (whose.kind === 'unknown' || whose.kind === 'part') && path.length === 0;
  const owner = ownerReasons(whose, reach, asksBeside ? aboutPerson(siblings, field.name, knowledge) : []);
  const against = [...shape, ...term.against, ...owner.against];
  return { for: [...holds, ...term.for, ...owner.for], against: field.pii.label === 'none' && whose.kind === 'part' && against.length === 0 ? [notEnough] : against, whose };
}
