import type { Entity, Field, PiiVerdict } from '@nilometer/service-model';

/** What `nilometer model explain Entity` prints of one entity. */
export interface ListedFields {
  readonly entity: string;
  readonly orm: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly fields: readonly { readonly field: string; readonly annotated: Field['annotated']; readonly verdict: PiiVerdict }[];
}

export const listedFields = ({ name, orm, file, range, fields }: Entity): ListedFields => ({
  entity: name, orm, file, line: range.start.line,
  fields: fields.map(({ name: field, annotated, pii }) => ({ field, annotated, verdict: pii })),
});
