import { stringify } from 'csv-stringify/sync';
import type { DataMap, PersonalField } from '@nilometer/service-model';
import { defineFormat } from '../format.ts';
import { plain } from '../plain.ts';

type Place = PersonalField['logged'][number];

const places = (some: readonly Place[]): string => some.map(({ file, line, what }) => `${what} (${file}:${line})`).join('; ');

const columns = {
  service: ({ service }) => service,
  entity: ({ entity }) => entity,
  table: ({ table }) => table ?? '',
  field: ({ field }) => field,
  type: ({ type }) => type ?? '',
  category: ({ category }) => category,
  special: ({ special }) => (special === 'no' ? '' : `Art. ${special.slice('art'.length)} GDPR`),
  confidence: ({ confidence }) => confidence,
  annotated: ({ annotated }) => (annotated === 'pii' ? 'yes' : 'no'),
  subject: ({ subject }) => subject ?? '',
  logged: ({ logged }) => places(logged),
  sent: ({ sent }) => places(sent),
  exposed: ({ exposed }) => places(exposed),
  erasure: ({ erasure }) => erasure.covered,
  'erasure because': ({ erasure }) => erasure.because,
  export: ({ export: copy }) => copy.covered,
  'export because': ({ export: copy }) => copy.because,
  evidence: ({ evidence }) => evidence.join('; '),
  file: ({ file }) => file,
  line: ({ line }) => String(line),
} as const satisfies Record<string, (field: PersonalField) => string>;

/**
 * One line a field, for spreadsheets: RFC 4180, with the byte order mark by which Excel knows UTF-8. A cell that a
 * spreadsheet would take for a formula, white space before it or not, gets an apostrophe before it: https://owasp.org/www-community/attacks/CSV_Injection
 */
export default defineFormat({
  id: 'csv',
  extension: 'csv',
  render: ({ fields }: DataMap) => stringify(
    fields.map((field) => Object.values(columns).map((cell) => plain(cell(field)).trim())),
    { header: true, columns: Object.keys(columns), bom: true, escape_formulas: true, record_delimiter: 'windows' },
  ),
});
