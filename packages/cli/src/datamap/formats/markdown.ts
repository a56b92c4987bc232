import type { DataMap, DataMapService, PersonalField } from '@nilometer/service-model';
import { type FormatContext, defineFormat } from '../format.ts';
import { markdownText as text } from '../markdownText.ts';

type Place = PersonalField['logged'][number];

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [row(head), row(head.map(() => '---')), ...rows.map(row)];

const placeText = ({ file, line, what }: Place): string => `${text(what)} (${text(`${file}:${line}`)})`;
const list = (places: readonly Place[]): string => places.map(placeText).join('<br>') || '–';

const special = ({ special: of }: PersonalField): string => (of === 'no' ? '' : `<br>**Art. ${of.slice('art'.length)} GDPR**`);

const fieldRow = (field: PersonalField): readonly string[] => [
  `${text(field.field)}${field.annotated === 'pii' ? '<br>annotated' : ''}`,
  `${text(field.category)}${special(field)}`,
  text(field.subject ?? '–'),
  list(field.logged),
  list(field.sent),
  list(field.exposed),
  `${field.erasure.covered}: ${text(field.erasure.because)}`,
  `${field.export.covered}: ${text(field.export.because)}`,
];

const HEAD = ['field', 'category', 'about', 'logged', 'sent', 'exposed', 'erased', 'exported'];

function record(fields: readonly PersonalField[]): string[] {
  const [first] = fields;
  if (!first) return [];
  const stored = first.table === null ? '' : `, table ${text(first.table)}`;
  return [`### ${text(first.entity)}`, '', `${text(first.orm)}${stored}, ${text(`${first.file}:${first.line}`)}`, '', ...table(HEAD, fields.map(fieldRow)), ''];
}

function answers({ rights }: DataMapService): string[] {
  return [
    `- Erasure (Art. 17 GDPR): ${rights.delete.length > 0 ? rights.delete.map(placeText).join('; ') : 'no code answers it'}`,
    `- A copy (Art. 15 and 20 GDPR): ${rights.export.length > 0 ? rights.export.map(placeText).join('; ') : 'no code answers it'}`,
  ];
}

/** Neighbours of one record; the map is in their order. */
function byRecord(fields: readonly PersonalField[]): PersonalField[][] {
  const records: PersonalField[][] = [];
  for (const field of fields) {
    const last = records.at(-1);
    if (last?.[0]?.entity === field.entity && last[0].table === field.table) last.push(field);
    else records.push([field]);
  }
  return records;
}

function service(one: DataMapService, fields: readonly PersonalField[]): string[] {
  const { name, root, entities, fields: seen, personal, special: sensitive, annotated, notJudged } = one;
  return [
    `## ${text(name)}`, '',
    `${personal} fields of personal data among ${seen} of ${entities} records in ${text(root)}; ${sensitive} of a special category, ${annotated} annotated.`, '',
    ...answers(one),
    ...(notJudged.length > 0 ? [`- Not judged: ${notJudged.length}`] : []),
    '',
    ...byRecord(fields).flatMap(record),
  ];
}

/** For people: a section a service, a table a record. */
export default defineFormat({
  id: 'markdown',
  extension: 'md',
  render: ({ services, fields }: DataMap, { title, generatedAt, toolVersion }: FormatContext) => [
    `# ${text(title)}`, '',
    `Written ${generatedAt} by Nilometer ${toolVersion} from source code: what code does not say is not in it.`, '',
    ...services.flatMap((one) => service(one, fields.filter((field) => field.service === one.name))),
  ].join('\n'),
});
