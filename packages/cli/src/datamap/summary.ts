import { printable } from '@nilometer/policy';
import type { DataMap, DataMapService, PersonalField } from '@nilometer/service-model';
import { plural } from './plural.ts';

function goesTo({ logged, sent, exposed }: PersonalField): string {
  const ways = [['logged', logged.length], ['sent', sent.length], ['exposed', exposed.length]] as const;
  return ways.filter(([, count]) => count > 0).map(([way, count]) => `${way} ${count}`).join(', ') || '-';
}

function row(field: PersonalField): readonly string[] {
  const special = field.special === 'no' ? '' : ` (Art. ${field.special.slice(3)})`;
  return [`${field.entity}.${field.field}`, `${field.category}${special}`, field.subject ?? '-', goesTo(field), field.erasure.covered, field.export.covered];
}

const HEAD = ['field', 'category', 'about', 'goes', 'erased', 'exported'];

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) => `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`);
}

function service({ name, root, entities, fields: seen, personal, special, annotated, rights, notJudged }: DataMapService, fields: readonly PersonalField[]): string[] {
  return [
    printable(`${name} (${root})`),
    `  ${plural(personal, 'field')} of personal data among ${seen} of ${plural(entities, 'record')}; ${special} special, ${annotated} annotated; ${plural(rights.delete.length, 'answer')} to erasure, ${rights.export.length} to export; ${notJudged.length} not judged.`,
    ...(fields.length > 0 ? ['', ...table([HEAD, ...fields.map(row)].map((cells) => cells.map(printable)))] : []),
    '',
  ];
}

/** For people at a terminal: each service that keeps records, with its fields, what is special, where they go. No colours. */
export function summary({ services, fields }: DataMap): string {
  const keeping = services.filter(({ entities, rights }) => entities + rights.delete.length + rights.export.length > 0);
  const others = services.filter((one) => !keeping.includes(one)).map(({ name }) => name);
  return [
    ...keeping.flatMap((one) => service(one, fields.filter((field) => field.service === one.name))),
    ...(others.length > 0 ? [printable(`No records in ${others.join(', ')}.`), ''] : []),
  ].join('\n');
}
