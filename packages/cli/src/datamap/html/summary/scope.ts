import type { DataMapService, PersonalField } from '@nilometer/service-model';
import type { FieldRecord } from '../recordColumns.ts';

/** What a part of the summary is about: all services, or one. */
export interface Scope {
  readonly services: readonly DataMapService[];
  readonly fields: readonly PersonalField[];
  /** Of the same fields, in the same order. */
  readonly records: readonly FieldRecord[];
  /** What leads to exactly these fields in the table. */
  readonly state: Readonly<Record<string, string>>;
}
