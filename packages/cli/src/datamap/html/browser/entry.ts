import type { FieldRecord } from '../recordColumns.ts';

/** A record with its place in the table as it was written, and what a search looks through. */
export interface Entry {
  readonly index: number;
  readonly record: FieldRecord;
  readonly text: string;
}
