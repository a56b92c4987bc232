import type { Tri } from '../../model.ts';
import type { LinkedClass } from '../../link/linkedClass.ts';
import type { ClassContext, FieldDraft } from '../../reader.ts';
import { rangeAt } from '../../syntax/lineStarts.ts';
import type { Value } from '../../syntax/value.ts';
import { columnOptions } from './columnOptions.ts';
import { type Column, columnsOf } from './columns.ts';
import { nullabilityOf } from './nullabilityOf.ts';

/** Embedded in embedded: deeper than any schema seen, and an end to classes that embed themselves. */
const MAX_DEPTH = 4;

export interface Flattened {
  /** With those of embedded classes, named with dots. */
  readonly columns: readonly { readonly path: string; readonly column: Column }[];
  readonly missing: readonly string[];
}

/** `@Column(() => Address) address` becomes the columns of `Address`, wherever that class stands. */
export function flatten(columns: readonly Column[], context: ClassContext, prefix = '', depth = 0): Flattened {
  const found: { path: string; column: Column }[] = [];
  const missing: string[] = [];
  for (const column of columns) {
    const path = prefix + column.member.fact.name;
    const embedded = column.kind === 'column' ? columnOptions(column.mapping.args).embedded : null;
    const { target } = embedded === null ? { target: undefined } : context.linker.symbols.resolve(column.owner.file, embedded);
    const chain = target?.kind === 'class' && depth < MAX_DEPTH ? context.linker.chainOf(context.linker.link(target.file, target.fact)) : undefined;
    const inner = chain && flatten(columnsOf(chain, context), context, `${path}.`, depth + 1);
    missing.push(...(inner?.missing ?? []));
    // Columns may be added to an empty class at run time: then the property is all that is known of them.
    if (inner && inner.columns.length > 0) found.push(...inner.columns);
    else {
      found.push({ path, column });
      if (embedded !== null && target?.kind === 'missing') missing.push(`embedded class ${embedded} of ${target.module} not found`);
    }
  }
  return { columns: found, missing };
}

const isFunction = (value: Value): boolean => typeof value === 'object' && value !== null && 'returns' in value;

/** Columns are NOT NULL unless `nullable`; the foreign key of a relation is the other way round. */
function nullableOf({ mapping, kind }: Column): Tri {
  // A relation's options stand after one or two functions.
  const { values, open } = columnOptions(kind === 'relation' ? mapping.args.filter((arg) => !isFunction(arg)) : mapping.args);
  if (values['nullable'] === true) return 'yes';
  if (values['nullable'] === false) return 'no';
  if (kind === 'relation') return /^(ManyToOne|OneToOne)$/.test(mapping.symbol) && !open ? 'yes' : 'unknown';
  if (open || 'nullable' in values) return 'unknown';
  return mapping.symbol === 'DeleteDateColumn' ? 'yes' : 'no';
}

export function fieldOf({ path, column }: Flattened['columns'][number], owner: LinkedClass): FieldDraft {
  const { member, owner: declaring, mapping, kind } = column;
  const { type, values } = columnOptions(mapping.args);
  const name = values['name'];
  const nullability = nullabilityOf(column);
  return {
    name: path,
    file: declaring.file,
    range: rangeAt(declaring.lineStarts, member.fact.span),
    type: member.fact.type ?? type,
    nullable: nullableOf(column),
    ...(nullability ? { nullability } : {}),
    ...(type === null || kind === 'relation' ? {} : { columnType: type }),
    ...(declaring === owner ? {} : { inheritedFrom: declaring.fact.name }),
    ...column.annotation,
    relation: kind === 'relation',
    decorators: member.decorators.map((decorator) => decorator.name),
    ...(typeof name === 'string' && name !== path && kind === 'column' ? { column: name } : {}),
    ...(member.fact.comment === undefined ? {} : { comment: member.fact.comment }),
    insertAt: member.fact.insertAt,
  };
}
