import { markedAt } from '../../entities/markedAt.ts';
import type { Tri } from '../../model.ts';
import type { CodeContext, FieldDraft } from '../../reader.ts';
import { type DrizzleColumn, linkOf, optionOf } from './columns.ts';

/** Modes that say what a column holds better than its type does: SQLite has no dates, no booleans, no JSON. */
const TELLING = /^(?:boolean|json|date|timestamp(?:_ms)?)$/;
const NEVER_NULL = /^(?:small|big)?serial$/;

function typeOf(column: DrizzleColumn, context: CodeContext): string | null {
  const [annotated] = linkOf(column, '$type')?.types ?? [];
  const mode = optionOf(column, 'mode', context);
  const type = annotated ?? (mode !== null && TELLING.test(mode) ? mode : column.builder);
  return type !== null && annotated === undefined && linkOf(column, 'array') ? `${type}[]` : type;
}

function nullableOf(column: DrizzleColumn): Tri {
  if (linkOf(column, 'notNull', 'primaryKey', 'generatedAlwaysAsIdentity', 'generatedByDefaultAsIdentity')) return 'no';
  if (column.known) return NEVER_NULL.test(column.builder ?? '') ? 'no' : 'yes';
  return column.links.length > 0 ? 'yes' : 'unknown';
}

/** @param sharedBy name of the object that the column was spread from */
export function fieldOf(column: DrizzleColumn, sharedBy: string | undefined, context: CodeContext): FieldDraft {
  const { name, file, at, links } = column;
  const [first] = links[0]?.args ?? [];
  const given = first && typeof context.values.resolve(first).expr === 'string' ? context.values.text(first) : null;
  return {
    name,
    file,
    range: context.code.range(file, { start: at, end: at + name.length }),
    type: typeOf(column, context),
    nullable: nullableOf(column),
    ...(sharedBy === undefined ? {} : { inheritedFrom: sharedBy }),
    ...(column.builder === null || !column.known ? {} : { columnType: column.builder }),
    ...markedAt(file, at, context),
    relation: false,
    decorators: links.slice(1).map((link) => link.name),
    ...(given === null || given === name ? {} : { column: given }),
  };
}
