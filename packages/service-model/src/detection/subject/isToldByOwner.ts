import type { Confidence, Entity } from '../../model.ts';
import { isPersonalField } from '../../pii/isPersonalField.ts';

/**
 * Is the entity whose table it shares told, or marked, or is what that one says not seen? A mark there holds for all rows
 * of the table, so a child is told of what it adds to an owner without personal data. That owner is a base, or stands in
 * the same file: a discriminator of mongoose inherits nothing that could be read.
 */
export function isToldByOwner({ childOf, bases, fields, file }: Entity, entities: readonly Entity[], min: Confidence): boolean {
  if (childOf === undefined) return false;
  const owners = new Set(bases.slice(Math.max(0, bases.indexOf(childOf))));
  const beside = entities.find((entity) => entity.name === childOf && entity.file === file);
  const owned = owners.has(childOf) ? fields.filter(({ inheritedFrom }) => inheritedFrom !== undefined && owners.has(inheritedFrom)) : beside?.fields;
  return owned === undefined || owned.some((field) => field.dataSubject || isPersonalField(field, min));
}
