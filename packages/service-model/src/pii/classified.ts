import type { Field } from '../model.ts';

/** What of a field is looked at. `name` may be nested: `guests.email`. */
export type ClassifiedField = Pick<Field, 'name' | 'type' | 'decorators' | 'relation'> & Partial<Pick<Field, 'column' | 'nullable' | 'comment'>>;

/** The record that it is in. `path` leads from the entity to it, outermost first. */
export interface ClassifiedOwner {
  readonly name: string;
  readonly path?: readonly string[];
  readonly orm?: string;
}

export type ClassifiedSibling = Pick<Field, 'name' | 'type'> & Partial<Pick<Field, 'relation'>>;
