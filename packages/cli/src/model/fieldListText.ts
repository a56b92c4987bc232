import { printable } from '@nilometer/policy';
import type { Field } from '@nilometer/service-model';
import type { ListedFields } from './listedFields.ts';
import { verdictWords } from './verdictWords.ts';

const annotations = { pii: '; annotated as personal data', notPii: '; annotated as not personal data', none: '' } as const satisfies Record<Field['annotated'], string>;

/** An entity with its fields and verdicts, for people. */
export function fieldListText({ entity, orm, file, line, fields }: ListedFields): string {
  const width = Math.max(0, ...fields.map(({ field }) => field.length));
  return [
    `${file}:${line}  ${entity} (${orm})`,
    ...fields.map(({ field, annotated, verdict }) => `  ${field.padEnd(width)}  ${verdict.label === 'none' ? '-' : verdictWords(verdict)}${annotations[annotated]}`),
    '',
  ].map(printable).join('\n');
}
