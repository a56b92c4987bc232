import type { CodeContext, EntityDraft, FieldDraft } from '../../reader.ts';
import type { DataField, DataFields } from './field.ts';

export interface Carrier {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** Offset of the name as written, and its length. */
  readonly at: number;
  readonly length: number;
  readonly bases: readonly string[];
}

const fieldDraft = ({ at, length, owner, ...field }: DataField, carrier: string, { code }: Pick<CodeContext, 'code'>): FieldDraft => ({
  ...field,
  range: code.range(field.file, { start: at, end: at + length }),
  ...(owner === undefined || owner === carrier ? {} : { inheritedFrom: owner }),
  relation: false,
});

/** What is not persisted has no key, no version and no dates of its own. */
export function draftOf({ name, file, at, length, bases }: Carrier, { fields, because }: DataFields, context: Pick<CodeContext, 'code'>): EntityDraft {
  return {
    name,
    file,
    range: context.code.range(file, { start: at, end: at + length }),
    persisted: false,
    table: null,
    version: 'no',
    createdAt: 'no',
    updatedAt: 'no',
    primaryKey: 'unknown',
    ...(because === undefined ? {} : { unknownBecause: because }),
    bases,
    platformWritten: false,
    fields: fields.map((field) => fieldDraft(field, name, context)),
  };
}
