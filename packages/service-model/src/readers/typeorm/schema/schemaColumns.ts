import { markedAt } from '../../../entities/markedAt.ts';
import { isSqlNow } from '../../../dates/isSqlNow.ts';
import { keyOfColumnType } from '../../../entities/keyOfColumnType.ts';
import { placeInOptions } from '../../../entities/placeInOptions.ts';
import type { Located } from '../../../link/code.ts';
import type { Property } from '../../../link/Values.ts';
import type { PrimaryKey } from '../../../model.ts';
import type { CodeContext, FieldDraft } from '../../../reader.ts';
import { Options, schemaOptions } from './schemaOptions.ts';

/** Embedded in embedded; also what ends a schema that embeds itself. */
const MAX_DEPTH = 4;

export interface SchemaColumn {
  readonly field: FieldDraft;
  readonly embedded: boolean;
  readonly primary: boolean;
  readonly key: PrimaryKey;
  readonly version: boolean;
  readonly created: boolean;
  readonly updated: boolean;
  /** The database sets it to now by a default, and as far as is said never again. */
  readonly once: boolean;
}

export interface SchemaColumns {
  readonly columns: readonly SchemaColumn[];
  /** A spread could not be followed, so there may be more. */
  readonly open: boolean;
}

/** https://typeorm.io/docs/entity/separating-entity-definition */
function keyOf(options: Options): PrimaryKey {
  if (options.flag('objectId') === 'yes') return 'objectid';
  const type = options.type('type');
  if (options.text('generated') === 'uuid' || /uuid\w*\(|newid\(/i.test(options.text('default') ?? '')) return 'uuid';
  if (options.flag('generated') === 'yes' || options.text('generated') !== undefined) return 'number';
  return type === undefined ? 'unknown' : keyOfColumnType(type);
}

/** The database fills them, and TypeORM knows what may be null. */
const FILLED = ['primary', 'objectId', 'version', 'createDate', 'updateDate', 'deleteDate', 'generated', 'virtual'];

function nullabilityOf(options: Options, at: Located): Pick<FieldDraft, 'nullability'> {
  if (FILLED.some((option) => options.get(option))) return {};
  const stated = options.get('nullable') ? options.flag('nullable') : options.open ? 'unknown' : 'unstated';
  const stateAt = placeInOptions(at);
  return { nullability: { stated, typed: 'unknown', ...(stateAt ? { stateAt } : {}) } };
}

function columnOf({ name, value, at }: Property, context: CodeContext): SchemaColumn {
  const options = new Options(value, context);
  const { file } = value.place;
  const column = options.text('name');
  const preset = options.text('default') ?? '';
  const type = options.type('type');
  const again = isSqlNow(options.text('onUpdate') ?? '') || /\bon update\b/i.test(preset);
  return {
    embedded: false,
    primary: options.flag('primary') === 'yes' || options.flag('objectId') === 'yes',
    key: keyOf(options),
    version: options.flag('version') === 'yes',
    created: options.flag('createDate') === 'yes',
    updated: options.flag('updateDate') === 'yes' || again,
    once: isSqlNow(preset) && !again,
    field: {
      name,
      file,
      range: context.code.range(file, { start: at, end: at + name.length }),
      type: options.type('type') ?? null,
      nullable: options.flag('nullable'),
      ...nullabilityOf(options, value),
      ...(type === undefined ? {} : { columnType: type }),
      ...markedAt(file, at, context),
      relation: false,
      decorators: [],
      ...(column === undefined || column === name ? {} : { column }),
    },
  };
}

function relationOf({ name, value, at }: Property, context: CodeContext): SchemaColumn {
  const options = new Options(value, context);
  const { file } = value.place;
  const stored = /^(?:many|one)-to-one$/.test(options.text('type') ?? '');
  const nullable = options.get('nullable') ? options.flag('nullable') : stored && !options.open ? 'yes' : 'unknown';
  return {
    embedded: false, version: false, created: false, updated: false, once: false,
    primary: options.flag('primary') === 'yes',
    // The key of the entity at the other end: not looked up.
    key: 'unknown',
    field: { name, file, range: context.code.range(file, { start: at, end: at + name.length }), type: options.type('target') ?? null, nullable, ...markedAt(file, at, context), relation: true, decorators: [] },
  };
}

function embeddedOf({ name, value }: Property, context: CodeContext, depth: number): SchemaColumns {
  const schema = context.values.property(value, 'schema');
  const options = schema && schemaOptions(schema, context);
  if (!options || depth > MAX_DEPTH) return { columns: [], open: true };
  const inner = schemaColumns(options, context, depth + 1);
  const inheritedFrom = new Options(options, context).text('name') ?? name;
  return { ...inner, columns: inner.columns.map((one) => ({ ...one, embedded: true, field: { ...one.field, name: `${name}.${one.field.name}`, inheritedFrom } })) };
}

/** All that an entity schema stores, embedded schemas with dots: `address.street`. */
export function schemaColumns(options: Located, context: CodeContext, depth = 0): SchemaColumns {
  const { values } = context;
  const entriesOf = (name: string) => {
    const given = values.property(options, name);
    return given ? values.properties(given) : { entries: [], open: false };
  };
  const columns = entriesOf('columns');
  const relations = entriesOf('relations');
  const embedded = entriesOf('embeddeds');
  const inner = embedded.entries.map((entry) => embeddedOf(entry, context, depth));
  return {
    columns: [
      ...columns.entries.map((entry) => columnOf(entry, context)),
      ...inner.flatMap((one) => one.columns),
      ...relations.entries.map((entry) => relationOf(entry, context)),
    ],
    open: columns.open || relations.open || embedded.open || values.properties(options).open || inner.some(({ open }) => open),
  };
}
