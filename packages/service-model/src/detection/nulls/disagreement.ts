import type { Entity, Field } from '../../model.ts';

/** Is null allowed, by what is said or, where nothing is, by what the ORM takes for granted? */
const allowsNull = ({ nullability, nullable }: Field): boolean | undefined => {
  switch (nullability?.stated) {
    case 'yes':
      return true;
    case 'no':
      return false;
    case 'unstated':
    case 'implied':
      return nullable === 'unknown' ? undefined : nullable === 'yes';
    default:
      return undefined;
  }
};

/**
 * Does the TypeScript type say something else than the column? Not judged where types don't tell null apart. A `?` on a
 * column that is never null is none: an object has no id, no date and no default before it is saved.
 */
export function disagreement(field: Field, { nullChecks }: Pick<Entity, 'nullChecks'>): 'mayBeNull' | 'neverNull' | undefined {
  const allows = allowsNull(field);
  if (nullChecks !== 'yes' || allows === undefined || !field.nullability) return undefined;
  if (allows) return field.nullability.typed === 'no' ? 'mayBeNull' : undefined;
  return field.nullability.typedNull ? 'neverNull' : undefined;
}
