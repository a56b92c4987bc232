import { ownAnnotations, type FieldAnnotation } from './annotations.ts';
import type { DataCategory } from './categories.ts';

export interface PersonalField {
  readonly field: string;
  readonly category: DataCategory;
  readonly searchable: boolean;
}

export interface PersonalData {
  /** By field name, inherited ones included. */
  readonly personal: readonly PersonalField[];
  readonly notPersonal: readonly { readonly field: string; readonly reason: string }[];
  /** The field that identifies the person, or `null` where none is marked. */
  readonly subject: string | null;
}

/**
 * What the annotations of a class and its bases say; where both annotate a field, the subclass is right.
 * It reports annotations, not protection: nothing here says that a value is encrypted.
 */
export function personalDataOf(entityClass: abstract new (...args: never[]) => object): PersonalData {
  const fields = new Map<string, FieldAnnotation>();
  let subject: string | null = null;
  for (const ancestor of lineage(entityClass)) {
    const own = ownAnnotations(ancestor);
    for (const [field, annotation] of own.fields) fields.set(field, annotation);
    subject = own.subject ?? subject;
  }
  const byName = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    personal: byName.flatMap(([field, a]) => (a.kind === 'pii' ? [{ field, category: a.category, searchable: a.searchable }] : [])),
    notPersonal: byName.flatMap(([field, a]) => (a.kind === 'notPii' ? [{ field, reason: a.reason }] : [])),
    subject,
  };
}

/** The class and its bases, the furthest base first. */
function lineage(entityClass: object): object[] {
  const chain: object[] = [];
  for (let at: unknown = entityClass; typeof at === 'function' && at !== Function.prototype; at = Object.getPrototypeOf(at)) {
    chain.unshift(at);
  }
  return chain;
}
