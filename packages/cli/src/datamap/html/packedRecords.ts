import type { PersonalField } from '@nilometer/service-model';
import { recordColumns } from './recordColumns.ts';
import { textsOf } from './textsOf.ts';
import type { PackedRecords } from './unpackRecords.ts';

/**
 * Fields as the page carries them: each text once. Sixty addresses may reach a record of twenty fields, and each field
 * says so (ever-gauzy: 54 fields hold 4 times the text that is in them once).
 */
export function packedRecords(fields: readonly PersonalField[]): PackedRecords {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const rows = fields.map((field) => {
    const texts = textsOf(field);
    return recordColumns.map((column) => texts[column].map(numberOf));
  });
  return { texts: [...numbers.keys()], rows };
}
