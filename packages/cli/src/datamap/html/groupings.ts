import type { FieldRecord } from './recordColumns.ts';

export interface Grouping {
  readonly label: string;
  /** Heading of the group that a field is in. */
  readonly headingOf: (record: FieldRecord) => string;
}

/** By the name that a shared link gives them. */
export const groupings = {
  service: { label: 'Service', headingOf: ({ service }) => service },
  subject: { label: 'About whom', headingOf: ({ subject }) => subject },
  category: { label: 'What it is', headingOf: ({ category }) => category },
  // Two services may have a record of one name.
  entity: { label: 'Record', headingOf: ({ entity, service }) => `${entity} (${service})` },
} as const satisfies Record<string, Grouping>;
