import { creationAmong } from '../../../dates/creationAmong.ts';
import { declaredAs } from '../../../entities/declaredAs.ts';
import type { CodeCall } from '../../../link/code.ts';
import type { Tri } from '../../../model.ts';
import type { CodeContext, EntityDraft } from '../../../reader.ts';
import { isRefExpr } from '../../../syntax/expr.ts';
import { isEntityDecorator, isTypeOrm } from '../decorators.ts';
import { UPDATE } from '../stampsOf.ts';
import { type SchemaColumn, type SchemaColumns, schemaColumns } from './schemaColumns.ts';
import { Options, schemaOptions } from './schemaOptions.ts';

/** The class that a schema is for may have decorators of its own: then it is read there. */
function isDecorated(options: Options, { linker }: CodeContext): boolean {
  const target = options.get('target');
  if (!target || !isRefExpr(target.expr)) return false;
  const found = linker.symbols.resolve(target.place.file, target.expr.ref).target;
  return found.kind === 'class' && linker.link(found.file, found.fact).decorators.some(({ applied }) =>
    applied.some(({ module, symbol }) => isTypeOrm(module) && isEntityDecorator(symbol)));
}

type Facts = Pick<EntityDraft, 'version' | 'createdAt' | 'updatedAt' | 'primaryKey' | 'primaryKeySite' | 'unknownBecause'>;

function stampsOf(own: readonly SchemaColumn[], open: boolean): Pick<Facts, 'version' | 'createdAt' | 'updatedAt'> {
  const orUnknown = (value: Tri): Tri => (value === 'no' && open ? 'unknown' : value);
  const once = own.filter((column) => column.once && !column.updated).map(({ field }) => field.name);
  const created = own.some((column) => column.created) ? 'yes' : creationAmong(once);
  const updated = own.some((column) => column.updated) ? 'yes' : once.some((name) => UPDATE.test(name)) ? 'unknown' : 'no';
  return { version: orUnknown(own.some(({ version }) => version) ? 'yes' : 'no'), createdAt: orUnknown(created), updatedAt: orUnknown(updated) };
}

function factsOf({ columns, open }: SchemaColumns, name: string): Facts {
  const own = columns.filter(({ embedded }) => !embedded);
  const keys = own.filter(({ primary }) => primary);
  const [key] = keys;
  const primaryKey = keys.length > 1 ? 'composite' : (key?.key ?? 'unknown');
  const because = open ? 'a spread of columns can not be followed'
    : !key ? 'no primary key column found'
    : primaryKey === 'unknown' ? `the kind of key ${key.field.name} can't be read from its options` : undefined;
  return {
    ...stampsOf(own, open),
    primaryKey,
    ...(key ? { primaryKeySite: { file: key.field.file, range: key.field.range, field: key.field.name, declaredIn: name } } : {}),
    ...(because === undefined ? {} : { unknownBecause: because }),
  };
}

/**
 * An entity declared by `new EntitySchema({…})`; `undefined` for other calls. One without a key is embedded in others
 * (`entity` is false): TypeORM refuses a table without one.
 */
export function schemaEntity({ place, expr, within }: CodeCall, context: CodeContext): { readonly draft: EntityDraft; readonly entity: boolean } | undefined {
  const at = schemaOptions({ place, expr }, context);
  if (!at) return undefined;
  const options = new Options(at, context);
  const columns = schemaColumns(at, context);
  // A company's own `entityOf(name, columns)`: what it makes stands where it is called.
  if (isDecorated(options, context) || (within.scope !== 0 && options.text('name') === undefined && columns.open)) return undefined;
  const { file } = place;
  const declared = declaredAs(file, expr, context);
  const name = options.text('name') ?? options.type('target') ?? declared?.name ?? '';
  const start = declared?.at ?? expr.at[0];
  const isView = options.text('type') === 'view';
  const facts = factsOf(columns, name);
  const draft: EntityDraft = {
    name,
    file,
    range: context.code.range(file, { start, end: start + (declared?.name.length ?? 0) }),
    persisted: !isView,
    table: options.text('tableName') ?? null,
    ...facts,
    bases: [],
    platformWritten: false,
    fields: columns.columns.map(({ field }) => field),
  };
  return { draft, entity: isView || columns.open || facts.primaryKeySite !== undefined };
}
