/** What the page knows of a field, as texts, by the heading that "copy as CSV" gives it. Search looks at all of them. */
export const recordColumns = {
  service: 'Service',
  entity: 'Record',
  table: 'Table',
  field: 'Field',
  type: 'Type',
  file: 'File',
  line: 'Line',
  category: 'What it is',
  key: 'Category key',
  special: 'Special',
  subject: 'About whom',
  logged: 'Written to logs',
  sent: 'Sent to others',
  exposed: 'Reachable from outside',
  ways: 'Places where it goes',
  erasure: 'Can be deleted',
  erasureWhy: 'Deletion: why',
  export: 'Copy can be given',
  exportWhy: 'Copy: why',
  marked: 'Marked in the code',
  confidence: 'How sure',
  evidence: 'How sure: why',
} as const;

export type RecordColumn = keyof typeof recordColumns;

/** One field as texts: what is searched, filtered, sorted, grouped and copied. */
export type FieldRecord = Readonly<Record<RecordColumn, string>>;
