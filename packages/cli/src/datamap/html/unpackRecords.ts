import { recordColumns, recordHeadings, type FieldRecord, type RecordColumn } from './recordColumns.ts';

/** Records as a page carries them. */
export interface PackedRecords {
  readonly texts: readonly string[];
  /** A row a field; in it, for each column in their order, the numbers of its texts. */
  readonly rows: readonly (readonly (readonly number[])[])[];
}

/** The records that were packed, several texts of a column joined by semicolons. */
export const unpackRecords = ({ texts, rows }: PackedRecords): FieldRecord[] =>
  rows.map((row) => {
    const record: Record<RecordColumn, string> = { ...recordHeadings };
    for (const [index, column] of recordColumns.entries()) record[column] = (row[index] ?? []).map((number) => texts[number] ?? '').join('; ');
    return record;
  });
