import type { DataCategory } from './categories.ts';

/** What a field's annotation says about it. */
export type FieldAnnotation =
  | { readonly kind: 'pii'; readonly category: DataCategory; readonly searchable: boolean }
  | { readonly kind: 'notPii'; readonly reason: string };

interface ClassAnnotations {
  readonly fields: Map<string, FieldAnnotation>;
  subject: string | null;
}

/** Keyed by the class that declares the field, so that a subclass neither copies nor leaks what it inherits. */
const annotations = new WeakMap<object, ClassAnnotations>();

/** The annotations that `entityClass` itself declares, an empty record at the first ask. */
export function ownAnnotations(entityClass: object): ClassAnnotations {
  const known = annotations.get(entityClass);
  if (known !== undefined) return known;
  const empty: ClassAnnotations = { fields: new Map(), subject: null };
  annotations.set(entityClass, empty);
  return empty;
}

/**
 * Records what a decorator says about a field.
 * @throws TypeError when the field already carries an annotation in the same class: two would contradict each other.
 */
export function annotateField(prototype: object, property: string | symbol, annotation: FieldAnnotation): void {
  const { fields } = ownAnnotations(prototype.constructor);
  const name = fieldName(prototype, property);
  if (fields.has(name)) throw new TypeError(`${placeOf(prototype, property)} is annotated twice: keep one of @PII and @NotPII`);
  fields.set(name, annotation);
}

/** `Customer.email`, as messages name a field. */
export const placeOf = (prototype: object, property: string | symbol): string =>
  `${prototype.constructor.name}.${String(property)}`;

/** @throws TypeError for symbols: a column has a name. */
export function fieldName(prototype: object, property: string | symbol): string {
  if (typeof property === 'string') return property;
  throw new TypeError(`${placeOf(prototype, property)} cannot be annotated: a column's property name is a string`);
}
