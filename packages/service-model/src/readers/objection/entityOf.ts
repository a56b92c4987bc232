import type { CodeContext, EntityDraft } from '../../reader.ts';
import { fieldsOf } from './fieldsOf.ts';
import type { Lineage } from './lineageOf.ts';
import { primaryKeyOf } from './primaryKeyOf.ts';
import { stampsOf } from './stampsOf.ts';
import { tableOf } from './tableOf.ts';

export interface Drafted {
  readonly draft: EntityDraft;
  /** Has it rows? */
  readonly isEntity: boolean;
  /** What of it can't be read though no fact hangs on it. */
  readonly missing: readonly string[];
}

export function entityOf(lineage: Lineage, context: CodeContext): Drafted {
  const { classes: [own, ...bases], unread } = lineage;
  const linked = context.linker.classesOf(own.file).find(({ fact }) => fact.span.start === own.fact.at);
  const fields = fieldsOf(lineage, context);
  const key = primaryKeyOf(lineage, fields, context);
  const stamps = stampsOf(lineage, fields, context);
  const table = tableOf(lineage, context);
  const isUnknown = [key.kind, stamps.version, stamps.createdAt, stamps.updatedAt].includes('unknown');
  const reasons = [...new Set([...unread, ...(key.because === undefined ? [] : [key.because]), ...stamps.because])];
  const { name, at } = own.fact;
  const { field } = key;
  return {
    isEntity: table !== undefined && !linked?.fact.abstract,
    missing: [...(isUnknown ? [] : unread), ...fields.unread],
    draft: {
      name,
      file: own.file,
      range: context.code.range(own.file, { start: at, end: at + name.length }),
      persisted: true,
      table: table?.name ?? null,
      ...(table?.sharedWith === undefined ? {} : { childOf: table.sharedWith }),
      version: stamps.version,
      createdAt: stamps.createdAt,
      updatedAt: stamps.updatedAt,
      primaryKey: key.kind,
      ...(field ? { primaryKeySite: { file: field.file, range: field.range, field: field.name, declaredIn: field.inheritedFrom ?? name } } : {}),
      ...(isUnknown ? { unknownBecause: reasons.join('; ') } : {}),
      bases: bases.map(({ fact }) => fact.name),
      platformWritten: linked ? context.linker.chainOf(linked).platform : false,
      fields: fields.fields.map((one) => (key.columns.includes(one.name) ? { ...one, nullable: 'no' } : one)),
    },
  };
}
