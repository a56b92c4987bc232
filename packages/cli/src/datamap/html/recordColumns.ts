/** What the page knows of a field, as texts. Search looks at all of them, "copy as CSV" writes them in this order. */
export const recordColumns = [
  'service', 'entity', 'table', 'field', 'type', 'file', 'line', 'category', 'key', 'special', 'subject', 'logged', 'sent', 'exposed', 'ways',
  'erasure', 'erasureWhy', 'export', 'exportWhy', 'marked', 'confidence', 'evidence',
] as const;

export type RecordColumn = (typeof recordColumns)[number];

export const recordHeadings = {
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
  sent: 'Sent on',
  exposed: 'Reachable from outside',
  ways: 'Places where it goes',
  erasure: 'Can be deleted',
  erasureWhy: 'Deletion: why',
  export: 'Copy can be given',
  exportWhy: 'Copy: why',
  marked: 'Marked in the code',
  confidence: 'How sure',
  evidence: 'How sure: why',
} as const satisfies Record<RecordColumn, string>;

/** One field as texts: what is searched, filtered, sorted, grouped and copied. */
export type FieldRecord = Readonly<Record<RecordColumn, string>>;
