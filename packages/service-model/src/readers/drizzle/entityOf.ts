import type { Declared } from '../../entities/declaredAs.ts';
import type { Located } from '../../link/code.ts';
import type { PrimaryKey } from '../../model.ts';
import type { CodeContext, EntityDraft } from '../../reader.ts';
import { type DrizzleColumn, type DrizzleColumns, linkOf } from './columns.ts';
import { fieldOf } from './fieldOf.ts';
import { compositeOf, kindOf } from './primaryKeyOf.ts';
import { sharedBy } from './sharedColumns.ts';
import { stampsOf } from './stampsOf.ts';

interface Key {
  readonly kind: PrimaryKey;
  readonly column?: DrizzleColumn;
  readonly because?: string;
}

function keyOf({ columns, open }: DrizzleColumns, extra: Located | undefined, context: CodeContext): Key {
  const listed = compositeOf(extra, context);
  const keys = columns.filter((column) => linkOf(column, 'primaryKey') ?? listed.includes(column.name));
  const [column] = keys;
  if (listed.length > 1 || keys.length > 1) return { kind: 'composite', ...(column ? { column } : {}) };
  if (!column) return { kind: 'unknown', because: open ? 'a spread of columns can not be followed' : 'no primary key declared' };
  const kind = kindOf(column, context);
  return kind === 'unknown' ? { kind, column, because: `the kind of key ${column.name} can't be read from ${column.builder ?? 'it'}` } : { kind, column };
}

export interface Drafted extends DrizzleColumns {
  readonly file: string;
  readonly declared: Declared;
  readonly table: string | null;
  readonly extra?: Located | undefined;
}

/** A table, or columns that tables share, as an entity. */
export function entityOf(drafted: Drafted, context: CodeContext): EntityDraft {
  const { file, declared: { name, at }, table, columns, extra, open } = drafted;
  const key = keyOf(drafted, extra, context);
  const stamps = stampsOf(drafted, context);
  const because = [
    key.because,
    open && key.because === undefined ? 'a spread of columns can not be followed' : undefined,
    stamps.createdAt === 'unknown' && !open ? 'no name says which of its dates is that of creation' : undefined,
  ].filter((reason) => reason !== undefined).join('; ');
  const keySite = key.column && { file: key.column.file, range: context.code.range(key.column.file, { start: key.column.at, end: key.column.at + key.column.name.length }) };
  return {
    name,
    file,
    range: context.code.range(file, { start: at, end: at + name.length }),
    persisted: true,
    table,
    ...stamps,
    primaryKey: key.kind,
    ...(keySite && key.column ? { primaryKeySite: { ...keySite, field: key.column.name, declaredIn: name } } : {}),
    ...(because === '' ? {} : { unknownBecause: because }),
    bases: [],
    platformWritten: false,
    fields: columns.map((column) => {
      const shared = sharedBy(column, context);
      return fieldOf(column, shared === name ? undefined : shared, context);
    }),
  };
}
