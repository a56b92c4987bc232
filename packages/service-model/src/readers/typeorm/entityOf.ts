import { undecidedMembers } from '../../entities/undecidedMembers.ts';
import type { PrimaryKey, Site } from '../../model.ts';
import type { Applied } from '../../link/applied.ts';
import type { Chain, LinkedClass, LinkedMember } from '../../link/linkedClass.ts';
import type { ClassContext, EntityDraft } from '../../reader.ts';
import { rangeAt } from '../../syntax/lineStarts.ts';
import { isObject, type Value } from '../../syntax/value.ts';
import { columnOptions } from './columnOptions.ts';
import { type Column, columnsOf } from './columns.ts';
import { isChildEntity } from './entityDecorator.ts';
import { fieldOf, flatten } from './fieldsOf.ts';
import { isPrimary, keyKind } from './primaryKeyOf.ts';
import { stampOf } from './stampsOf.ts';
import { tableOwner } from './tableOwner.ts';

interface Key {
  readonly kind: PrimaryKey;
  readonly site?: Site & { readonly field: string; readonly declaredIn: string };
  readonly because?: string;
  /** Nothing can be its key. */
  readonly none?: true;
}

const isPlain = ({ decorators }: Pick<LinkedClass, 'decorators'>): boolean => decorators.every(({ unknown }) => unknown === null);

const siteOf = ({ member, owner }: Pick<Column, 'member' | 'owner'>) => ({
  file: owner.file,
  range: rangeAt(owner.lineStarts, member.fact.span),
  field: member.fact.name,
  declaredIn: owner.fact.name,
});

const saysPrimary = ({ fact }: LinkedMember): boolean =>
  fact.decorators.some(({ args }) => args?.some((arg) => isObject(arg) && arg.object['primary'] === true));

function keyOf(columns: readonly Column[], chain: Chain): Key {
  const keys = columns.filter(isPrimary);
  const open = undecidedMembers(chain).filter(({ fact }) => columns.every(({ member }) => member.fact.name !== fact.name));
  const [first] = keys;
  if (first) {
    // What an undecided decorator is told to make is at least part of the key: `@EntityId({ primary: true })`.
    const kind = keys.length > 1 || open.some(saysPrimary) ? 'composite' : keyKind(first);
    const because = kind === 'unknown' ? { because: `the kind of key ${first.member.fact.name} can't be read from its decorators` } : {};
    return { kind, site: siteOf(first), ...because };
  }
  if (chain.broken !== null) return { kind: 'unknown', because: chain.broken };
  // TypeORM refuses an entity without a key, so something else makes it one: a decorator that decides at run time.
  const member = open.find((one) => one.fact.name === 'id' || saysPrimary(one) || one.decorators.some(({ name }) => /primary|key/i.test(name)));
  const owner = chain.classes.find(({ members }) => member && members.includes(member));
  if (!member || !owner) {
    const all = chain.classes.every((one) => isPlain(one) && one.members.every(isPlain));
    return { kind: 'unknown', because: 'no primary key column found', ...(all ? { none: true } : {}) };
  }
  const decorator = member.decorators.find(({ unknown }) => unknown !== null)?.origin ?? member.fact.name;
  return { kind: 'unknown', site: siteOf({ member, owner }), because: `the key ${member.fact.name} is made by ${decorator}, which decides at run time` };
}

const STAMP = /^(?:Version|CreateDate|UpdateDate|DeleteDate)Column$/;

/**
 * Is it the base of other entities, though it says `@Entity()`? TypeORM refuses a table without a key
 * (MissingPrimaryColumnError), and one that declares its dates and nothing else is no entity left half written.
 */
const isBase = (linked: LinkedClass, key: Key, columns: readonly Column[]): boolean =>
  key.none === true && columns.length > 0 && columns.every(({ mapping, owner }) => owner === linked && STAMP.test(mapping.symbol));

/** No row is made of it: its columns are laid over the result of a query. https://typeorm.io/docs/entity/entities#column-options */
const isResult = (columns: readonly Column[]): boolean =>
  columns.length > 0 && columns.every(({ kind, mapping }) => kind === 'column' && columnOptions(mapping.args).values['insert'] === false);

function tableOf(args: readonly Value[]): string | null {
  const [first, second] = args;
  if (typeof first === 'string') return first;
  const named = [first, second].find(isObject)?.object['name'];
  return typeof named === 'string' ? named : null;
}

/** The argument of `@ChildEntity()` is a value of its parent's discriminator column. */
function placeOf(linked: LinkedClass, decorator: Applied | undefined, context: ClassContext): Pick<EntityDraft, 'table' | 'childOf'> {
  if (!decorator || !isChildEntity(decorator)) return { table: tableOf(decorator?.args ?? []) };
  const owner = tableOwner(linked, context);
  return owner ? { table: tableOf(owner.decorator.args), childOf: owner.name } : { table: null };
}

/**
 * Everything that TypeORM makes of a class and its bases; `missing` says which embedded classes were not found.
 * @param decorator that which makes it an entity; none for a carrier
 */
export function entityOf(
  linked: LinkedClass,
  decorator: Applied | undefined,
  context: ClassContext,
): { draft: EntityDraft; missing: readonly string[] } {
  const chain = context.linker.chainOf(linked);
  const flat = flatten(columnsOf(chain, context), context);
  const columns = flat.columns.map(({ column }) => column);
  const key = keyOf(flat.columns.filter(({ path }) => !path.includes('.')).map(({ column }) => column), chain);
  const version = stampOf('version', columns, chain);
  const createdAt = stampOf('createdAt', columns, chain);
  const updatedAt = stampOf('updatedAt', columns, chain);
  const reasons = [chain.broken, key.because, ...[version, createdAt, updatedAt].map((stamp) => stamp.because)];
  const because = [...new Set(reasons.filter((reason) => typeof reason === 'string'))].join('; ');
  const draft: EntityDraft = {
    name: linked.fact.name,
    file: linked.file,
    range: rangeAt(linked.lineStarts, linked.fact.span),
    persisted: decorator?.symbol !== 'ViewEntity' && !isBase(linked, key, columns) && !isResult(columns),
    ...placeOf(linked, decorator, context),
    version: version.value,
    createdAt: createdAt.value,
    updatedAt: updatedAt.value,
    primaryKey: key.kind,
    ...(key.site ? { primaryKeySite: key.site } : {}),
    ...(because === '' ? {} : { unknownBecause: because }),
    bases: chain.classes.slice(1).map(({ fact }) => fact.name),
    platformWritten: chain.platform,
    fields: flat.columns.map((column) => fieldOf(column, linked)),
  };
  return { draft, missing: flat.missing };
}
