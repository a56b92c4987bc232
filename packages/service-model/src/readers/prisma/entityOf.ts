import { creationAmong } from '../../dates/creationAmong.ts';
import { isSqlNow } from '../../dates/isSqlNow.ts';
import { isVersionName } from '../../entities/isVersionName.ts';
import type { Tri } from '../../model.ts';
import type { EntityDraft, FieldDraft } from '../../reader.ts';
import { isIdentified } from './isIdentified.ts';
import { primaryKeyOf } from './primaryKeyOf.ts';
import type { PrismaField, PrismaModel } from './schema.ts';

/** MongoDB's composite types in composite types. */
const MAX_DEPTH = 4;

/** What the other blocks of the schema say of a type name. */
export interface Types {
  readonly models: ReadonlySet<string>;
  readonly composites: ReadonlyMap<string, PrismaModel>;
}

const argsOf = (field: PrismaField, name: string): string | undefined => field.attributes.find((attribute) => attribute.name === name)?.args;
const unquoted = (args: string | undefined): string | undefined => /"([^"]*)"/.exec(args ?? '')?.[1];

const isVersion = ({ name, type, list }: PrismaField): boolean => !list && (type === 'Int' || type === 'BigInt') && isVersionName(name);
const isUpdatedAt = (field: PrismaField): boolean => argsOf(field, 'updatedAt') !== undefined;

/** `now()`, or what the database makes of it: `dbgenerated("timezone('utc', now())")`. */
function isNow(preset: string | undefined): boolean {
  if (preset === undefined) return false;
  return preset === 'now()' || (preset.startsWith('dbgenerated(') && isSqlNow(unquoted(preset) ?? ''));
}
const isSetOnce = (field: PrismaField): boolean => field.type === 'DateTime' && !isUpdatedAt(field) && isNow(argsOf(field, 'default'));

/** What `prisma db pull` writes down, and hardly a person: https://www.prisma.io/docs/orm/prisma-schema/introspection */
const PULLED = /(?:^|[,\s])map:\s*"|\bonDelete: NoAction, onUpdate: NoAction\b/;
const isIntrospected = ({ fields }: PrismaModel): boolean =>
  fields.some((field) => ['id', 'relation', 'unique'].some((name) => PULLED.test(argsOf(field, name) ?? '')));

const DATES = { createdAt: /creat|insert|added/i, updatedAt: /updat|modif|chang/i } as const;

/** Is there a date of that name in a table that was there before its model? A trigger may keep it, of which Prisma knows nothing. */
const mayBeKept = (model: PrismaModel, which: keyof typeof DATES): boolean =>
  isIntrospected(model) && model.fields.some(({ name, type }) => type === 'DateTime' && DATES[which].test(name));

function fieldsOf(file: string, model: PrismaModel, types: Types, prefix = '', depth = 0): FieldDraft[] {
  return model.fields.flatMap((field): FieldDraft[] => {
    const composite = types.composites.get(field.type);
    if (composite && depth < MAX_DEPTH) return fieldsOf(file, composite, types, `${prefix}${field.name}.`, depth + 1);
    const column = unquoted(argsOf(field, 'map'));
    return [{
      name: prefix + field.name,
      file,
      range: field.range,
      type: `${field.type}${field.list ? '[]' : ''}`,
      nullable: field.optional ? 'yes' : 'no',
      ...(depth === 0 ? {} : { inheritedFrom: model.name }),
      annotated: field.annotated,
      ...(field.annotatedCategory === undefined ? {} : { annotatedCategory: field.annotatedCategory }),
      ...(field.dataSubject ? { dataSubject: true } : {}),
      columnType: field.type,
      ...(field.comment === undefined ? {} : { comment: field.comment }),
      relation: types.models.has(field.type) || argsOf(field, 'relation') !== undefined,
      decorators: field.attributes.map(({ name }) => name),
      ...(column === undefined || column === field.name ? {} : { column }),
    }];
  });
}

/** The client leaves the table out, so what writes it, if anything does, is elsewhere: https://www.prisma.io/docs/orm/reference/prisma-schema-reference#ignore-1 */
const isLeftOut = ({ attributes }: PrismaModel): boolean => attributes.some(({ name }) => name === 'ignore');

export function entityOf(file: string, model: PrismaModel, types: Types): EntityDraft {
  const leftOut = isLeftOut(model);
  const key: ReturnType<typeof primaryKeyOf> = leftOut ? { kind: 'unknown', because: 'the client leaves its table out (`@@ignore`)' } : primaryKeyOf(model);
  const absent: Tri = leftOut ? 'unknown' : 'no';
  const yesOrNo = (is: (field: PrismaField) => boolean): Tri => (model.fields.some(is) ? 'yes' : absent);
  const orKept = (found: Tri, which: keyof typeof DATES): Tri => (found === 'no' && mayBeKept(model, which) ? 'unknown' : found);
  const named = creationAmong(model.fields.filter(isSetOnce).map(({ name }) => name));
  const createdAt = orKept(named === 'no' ? absent : named, 'createdAt');
  const updatedAt = orKept(yesOrNo(isUpdatedAt), 'updatedAt');
  const because = [
    ...(key.because === undefined ? [] : [key.because]),
    ...(named === 'unknown' ? ['no name says which of its dates is that of creation'] : []),
    ...(!leftOut && (createdAt !== named || updatedAt === 'unknown') ? ['its table was there before its model, and a trigger may keep its dates'] : []),
  ].join('; ');
  return {
    name: model.name,
    file,
    range: model.range,
    persisted: model.kind !== 'view',
    table: unquoted(model.attributes.find(({ name }) => name === 'map')?.args) ?? null,
    version: yesOrNo(isVersion),
    createdAt,
    updatedAt,
    primaryKey: key.kind,
    ...(key.field ? { primaryKeySite: { file, range: key.field.range, field: key.field.name, declaredIn: model.name } } : {}),
    ...(because === '' ? {} : { unknownBecause: because }),
    ...(isIdentified(model, types.models) ? { identified: true as const } : {}),
    bases: [],
    platformWritten: false,
    fields: fieldsOf(file, model, types),
  };
}
