import type { Entity, Field } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isMany } from './isMany.ts';
import { ownFields, referencesOf } from './ownFields.ts';

const TEXT = /^(?:string|text|varchar|char|citext|enum)\b/i;
/** What is written anew in its place, as people do with what they have said, and code with where a thing has got to. */
const REWRITTEN: ReadonlySet<string> = new Set((
  'status state stage step progress role permission setting config configuration preference option password visibility name title label description text content body note comment message'
).split(' '));

const isPlainText = ({ name, type, columnType }: Field): boolean =>
  TEXT.test((columnType ?? type ?? '').replace(/^.*\./, '')) && !splitWords(name).some((word) => REWRITTEN.has(word));

/** Is its key that of the row it belongs to: `userId`? */
const isKeyedByOwner = ({ primaryKeySite: key }: Entity): boolean => key !== undefined && referencesOf({ fields: [{ name: key.field, relation: false }] }).size === 1;

/**
 * Is a row one text that belongs to another row, and nothing else? As an item of its list, to which nobody ever gave a
 * date and at which nothing points, it comes and goes with the list. Under the other row's key, what is written last is meant to be there.
 */
export function isOneValue(entity: Entity): boolean {
  const { createdAt, updatedAt, fields } = entity;
  const own = ownFields(entity);
  if (own.length !== 1 || !own.every(isPlainText) || referencesOf(entity).size !== 1) return false;
  return isKeyedByOwner(entity) || (createdAt === 'no' && updatedAt === 'no' && !fields.some((field) => field.relation && isMany(field)));
}
