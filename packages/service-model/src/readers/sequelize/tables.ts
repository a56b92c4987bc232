import { annotationOf } from '../../entities/annotationOf.ts';
import { optionPlaceOf } from '../../entities/optionPlaceOf.ts';
import { typedNull } from '../../entities/typedNull.ts';
import { exprOfValue } from '../../behaviours/exprOfValue.ts';
import type { Applied } from '../../link/applied.ts';
import type { LinkedClass, LinkedMember } from '../../link/linkedClass.ts';
import type { Nullability, Tri } from '../../model.ts';
import type { ClassContext, DraftNote, EntityDraft, FieldDraft, FileEntities } from '../../reader.ts';
import { rangeAt } from '../../syntax/lineStarts.ts';
import { isObject, type Value } from '../../syntax/value.ts';
import { type Attribute, columnSaid, isNowDefault, isUuidDefault } from './attribute.ts';
import { appliedTo, isAssociation, isColumn, tableOf } from './decorators.ts';
import type { Stamps } from './factsOf.ts';
import { modelDraft } from './modelDraft.ts';
import { nullabilityOf } from './nullabilityOf.ts';

interface Stored {
  readonly owner: LinkedClass;
  readonly member: LinkedMember;
  readonly applied: ReadonlyMap<string, Applied>;
}

/** Members of a class and its bases that Sequelize knows; of two with one name the nearer one counts. */
function storedIn(classes: readonly LinkedClass[]): Stored[] {
  const byName = new Map<string, Stored>();
  for (const owner of classes) {
    for (const member of owner.members) {
      const applied = appliedTo(member);
      const { name } = member.fact;
      if (!byName.has(name) && (isColumn(applied) || isAssociation(applied))) byName.set(name, { owner, member, applied });
    }
  }
  return [...byName.values()];
}

/** The type that sequelize-typescript infers: https://github.com/sequelize/sequelize-typescript#type-inference */
const INFERRED: Readonly<Record<string, string>> = { string: 'STRING', number: 'INTEGER', bigint: 'BIGINT', boolean: 'BOOLEAN', Date: 'DATE', Buffer: 'BLOB' };

function nullableOf(applied: ReadonlyMap<string, Applied>, said: Tri): Tri {
  const allowNull = applied.get('AllowNull');
  if (applied.has('PrimaryKey') || applied.has('NotNull')) return 'no';
  if (!allowNull) return said;
  const [value] = allowNull.args;
  return value === undefined || value === true ? 'yes' : value === false ? 'no' : 'unknown';
}

/** Sequelize fills them itself. */
const KEPT = ['CreatedAt', 'UpdatedAt', 'DeletedAt', 'Version', 'AutoIncrement'];

function statedOf(applied: ReadonlyMap<string, Applied>, said: Nullability['stated']): Nullability['stated'] {
  if (applied.has('NotNull')) return 'no';
  const allowNull = applied.get('AllowNull');
  return allowNull ? nullableOf(applied, 'unknown') : said;
}

function fieldOf({ owner, member, applied }: Stored, linked: LinkedClass, said: Partial<FieldDraft>, { conceptOf }: ClassContext): FieldDraft {
  const { fact } = member;
  return {
    name: fact.name,
    file: owner.file,
    range: rangeAt(owner.lineStarts, fact.span),
    type: fact.type,
    nullable: 'unknown',
    ...(owner === linked ? {} : { inheritedFrom: owner.fact.name }),
    ...annotationOf(member.decorators.flatMap(({ applied: some }) => some), conceptOf),
    relation: isAssociation(applied),
    decorators: member.decorators.map(({ name }) => name),
    ...(fact.comment === undefined ? {} : { comment: fact.comment }),
    insertAt: fact.insertAt,
    ...said,
  };
}

function attributeOf(stored: Stored, linked: LinkedClass, context: ClassContext): Attribute {
  const { owner: { file }, member: { fact }, applied } = stored;
  const place = { file, scope: 0 };
  const [first] = (applied.get('Column') ?? applied.get('Attribute'))?.args ?? [];
  const [preset] = applied.get('Default')?.args ?? [];
  const given = preset === undefined ? undefined : { place, expr: exprOfValue(preset, 'returned') };
  const said = columnSaid({ place, expr: first === undefined ? { object: [] } : exprOfValue(first, 'returned') }, context);
  const type = said.type ?? INFERRED[fact.type ?? ''] ?? null;
  const isPrimary = said.isPrimary || applied.has('PrimaryKey');
  const column = applied.get('Column') ?? applied.get('Attribute');
  const stateAt = column && isObject(column.args[0]) ? optionPlaceOf(stored.member, column) : undefined;
  const isKept = KEPT.some((symbol) => applied.has(symbol));
  return {
    field: fieldOf(stored, linked, {
      type: fact.type ?? said.type,
      nullable: nullableOf(applied, said.nullable),
      ...(isKept ? {} : nullabilityOf(fact.name, type, isPrimary, { stated: statedOf(applied, first === undefined ? 'unstated' : said.stated), ...typedNull(fact), ...(said.type === null ? { inferred: true } : {}), ...(stateAt ? { stateAt } : {}) })),
      ...(type === null ? {} : { columnType: type }),
      ...(said.column !== null && said.column !== fact.name ? { column: said.column } : {}),
    }, context),
    type,
    isPrimary,
    ...(said.isOne ? { isOne: said.isOne } : {}),
    isUuid: said.isUuid || (given !== undefined && isUuidDefault(given, context)),
    isNow: said.isNow || (given !== undefined && isNowDefault(given, context)),
  };
}

const isRef = (value: Value | undefined): value is { readonly returns: { readonly ref: string } } =>
  typeof value === 'object' && value !== null && 'returns' in value && typeof value.returns === 'object' && value.returns !== null && 'ref' in value.returns;

/** `@ForeignKey(() => User)`, and at the other end `@BelongsToMany(() => Group, () => Membership)`. */
function joins(stored: readonly Stored[], { fact: { name } }: LinkedClass, { linker }: ClassContext): Tri {
  const ends = stored.flatMap(({ owner, applied }) => {
    const [end] = applied.get('ForeignKey')?.args ?? [];
    return isRef(end) ? [linker.symbols.resolve(owner.file, end.returns.ref).target] : [];
  });
  const isThrough = ends.some((end) => end.kind === 'class' && linker.link(end.file, end.fact).members.some((member) => {
    const [, through] = appliedTo(member).get('BelongsToMany')?.args ?? [];
    return isRef(through) && through.returns.ref === name;
  }));
  return isThrough ? 'yes' : ends.length > 1 ? 'unknown' : 'no';
}

function draftOf(linked: LinkedClass, context: ClassContext): EntityDraft {
  const chain = context.linker.chainOf(linked);
  const stored = storedIn(chain.classes);
  const options = chain.classes.flatMap((one) => {
    const [first] = tableOf(one)?.args ?? [];
    // `@Table('users')`
    return first === undefined ? [] : [{ place: { file: one.file, scope: 0 }, expr: typeof first === 'string' ? { object: [['tableName', first, 0] as const] } : exprOfValue(first, 'returned') }];
  });
  const has = (symbol: string): boolean => stored.some(({ applied }) => applied.has(symbol));
  const broken = chain.broken === null ? {} : { because: [] };
  return modelDraft({
    name: linked.fact.name,
    file: linked.file,
    range: rangeAt(linked.lineStarts, linked.fact.span),
    attributes: stored.filter(({ applied }) => isColumn(applied)).map((one) => attributeOf(one, linked, context)),
    associations: stored.filter(({ applied }) => !isColumn(applied)).map((one) => fieldOf(one, linked, {}, context)),
    options,
    unread: chain.broken,
    joins: joins(stored, linked, context),
    bases: chain.classes.slice(1).map(({ fact }) => fact.name),
    platformWritten: chain.platform,
    // A base that was not found may keep a version.
    stamps: (stamps): Stamps => ({ ...stamps, ...broken, version: has('Version') ? 'yes' : stamps.version === 'no' && chain.broken !== null ? 'unknown' : stamps.version }),
  }, context);
}

/** Decorated classes: those with a table are entities, others with columns are what these inherit from. */
export function tables(file: string, context: ClassContext): FileEntities {
  const found = context.linker.classesOf(file).flatMap((linked) => {
    const isEntity = tableOf(linked) !== undefined && !linked.fact.abstract;
    const isCarrier = linked.members.some((member) => isColumn(appliedTo(member)));
    return isEntity || isCarrier ? [{ isEntity, draft: draftOf(linked, context) }] : [];
  });
  const entities = found.flatMap(({ isEntity, draft }) => (isEntity ? [draft] : []));
  return {
    entities,
    carriers: found.flatMap(({ isEntity, draft: { unknownBecause: _, ...draft } }) => (isEntity ? [] : [draft])),
    notes: entities.flatMap(({ range, unknownBecause: reason }): DraftNote[] => (reason === undefined ? [] : [{ file, line: range.start.line, reason }])),
  };
}
