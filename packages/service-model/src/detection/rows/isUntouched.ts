import type { Entity, Field } from '../../model.ts';
import { isMany } from './isMany.ts';
import { ownFields, referencesOf } from './ownFields.ts';

/** Until when something lives that is named by the key. */
const EXPIRY = /^(?:expir|ttl$|valid_?(?:until|to)$)/i;

/** Not a hash alone, which a session is given anew each time it is refreshed. */
const SECRET = /^(?:token|secret|code|hashed_?token|token_?hash)$/i;

/** Is it a secret that somebody was given, and nothing else? Another one is another row, whatever dates it. */
const isSecret = (own: readonly Field[]): boolean =>
  own.some(({ name }) => SECRET.test(name)) && own.every(({ name }) => SECRET.test(name) || EXPIRY.test(name));

/** TypeORM's decorators, and Prisma's attribute. */
const INDEXED: ReadonlySet<string> = new Set(['Index', 'Unique', 'unique']);

const GIVEN = /(?:name|title|label|slug|e_?mail|phone|url|path|value|text|status|state)$/i;

/** Is it one text by which others find the row, and which is no name that people give: an address of a wallet, a number at another service? */
const isNaturalKey = ([first, ...rest]: readonly Field[]): boolean =>
  first !== undefined && rest.length === 0 && first.decorators.some((one) => INDEXED.has(one)) && /^(?:string|text|varchar)\b/i.test(first.columnType ?? first.type ?? '') && !GIVEN.test(first.name);

/**
 * Is there nothing in a row that two writers could both change: nothing but its key, natural or not, and what it belongs to, or the
 * moment at which what its key names expires? Who has a row with more in it dated anew expects it to be changed.
 */
export function isUntouched(entity: Entity): boolean {
  const own = ownFields(entity).filter(({ name }) => name !== entity.primaryKeySite?.field);
  const pointing = referencesOf({ fields: entity.fields.filter((field) => !isMany(field)) }).size;
  if (isSecret(own)) return referencesOf(entity).size > 0;
  if (isNaturalKey(own)) return pointing <= 1;
  if (own.length > 0 && entity.updatedAt === 'yes') return false;
  if (own.length > 0) return own.every(({ name }) => EXPIRY.test(name)) && referencesOf(entity).size === 0;
  return pointing === 1;
}
