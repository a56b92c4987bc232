import type { Entity } from '../../model.ts';
import { isMany } from './isMany.ts';
import { ownFields, referencesOf } from './ownFields.ts';

/** Until when something lives that is named by the key. */
const EXPIRY = /^(?:expir|ttl$|valid_?(?:until|to)$)/i;

/**
 * Is there nothing in a row that two writers could both change: nothing but its key and what it belongs to, or the moment
 * at which what its key names expires? Who has a row dated anew expects it to be changed.
 */
export function isUntouched(entity: Entity): boolean {
  if (entity.updatedAt === 'yes') return false;
  const own = ownFields(entity).filter(({ name }) => name !== entity.primaryKeySite?.field);
  if (own.length > 0) return own.every(({ name }) => EXPIRY.test(name)) && referencesOf(entity).size === 0;
  return referencesOf({ fields: entity.fields.filter((field) => !isMany(field)) }).size === 1;
}
