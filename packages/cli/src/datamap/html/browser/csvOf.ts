import { recordColumns, recordHeadings, type FieldRecord } from '../recordColumns.ts';

/** A cell that a spreadsheet would take for a formula, in wide characters too, is made text: https://owasp.org/www-community/attacks/CSV_Injection */
const harmless = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (cells: readonly string[]): string => cells.map((cell) => quoted(harmless(cell))).join(',');

/** Records as CSV (RFC 4180), headings first. */
export const csvOf = (records: readonly FieldRecord[]): string =>
  [line(recordColumns.map((column) => recordHeadings[column])), ...records.map((record) => line(recordColumns.map((column) => record[column]))), ''].join('\r\n');
