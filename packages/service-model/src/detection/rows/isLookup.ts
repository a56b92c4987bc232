import type { Entity, Field } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isMany } from './isMany.ts';
import { isNumberedByHand } from './isNumberedByHand.ts';
import { nounOf } from './nounOf.ts';
import { ownFields } from './ownFields.ts';

/** Codes with what they stand for, which come with a release; what is looked up in place of what it is derived from. */
const NOUN: ReadonlySet<string> = new Set(['lookup', 'index', 'mapping', 'map', 'type', 'code', 'country', 'currency', 'language', 'locale', 'timezone']);

/** Where a code stands in lists from which people choose. */
const PLACE = /^(?:display|sort)_?(?:order|sequence)$/i;

/** Prisma's attributes are kept by their names; a type that is none of its own is an enum. */
const isUniqueEnum = ({ type, decorators }: Field): boolean =>
  decorators.includes('unique') && type !== null && /^[A-Z]\w*$/.test(type) && !/^(?:String|Boolean|Int|BigInt|Float|Decimal|DateTime|Json|Bytes|Unsupported)$/.test(type);

/** Is it codes that stand in an order of their own, or the one word of an enum each, by which they are told apart? They come with a release, whoever dates them. */
function isCode({ name, primaryKeySite, fields }: Entity): boolean {
  if (nounOf(name) === 'code' && fields.some((field) => PLACE.test(field.name))) return true;
  const own = ownFields({ fields }).filter((field) => field.name !== primaryKeySite?.field);
  return own.length === 1 && own.every(isUniqueEnum) && fields.every((field) => !field.relation || isMany(field));
}

/** Is it a table of codes or an index: nobody is known to have given it a date, and its name says so, or its numbers are given by hand? */
export function isLookup(entity: Entity): boolean {
  if (isCode(entity)) return true;
  if (entity.createdAt === 'yes' || entity.updatedAt === 'yes') return false;
  return isNumberedByHand(entity) || (splitWords(entity.name).length > 1 && NOUN.has(nounOf(entity.name, 'item')));
}
