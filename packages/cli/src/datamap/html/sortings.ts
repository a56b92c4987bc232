import type { FieldRecord } from './recordColumns.ts';

/** What comes first is what somebody looks for first: what cannot be deleted, what goes to many places, what is sure. */
const answers = ['No', 'Not known', 'Yes'];
const levels = ['High', 'Medium', 'Low'];

/** What a column of the table is sorted by, by the column's id. */
export const sortings = {
  service: ({ service }) => service,
  entity: ({ entity }) => entity,
  field: ({ field }) => field,
  category: ({ category }) => category,
  subject: ({ subject }) => subject,
  goes: ({ ways }) => -Number(ways),
  erasure: ({ erasure }) => answers.indexOf(erasure),
  export: ({ export: copy }) => answers.indexOf(copy),
  marked: ({ marked }) => answers.indexOf(marked),
  confidence: ({ confidence }) => levels.indexOf(confidence),
} as const satisfies Record<string, (record: FieldRecord) => string | number>;

export type SortingId = keyof typeof sortings;
