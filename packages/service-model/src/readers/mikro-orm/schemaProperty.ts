import { markedAt } from '../../entities/markedAt.ts';
import { isSqlNow } from '../../dates/isSqlNow.ts';
import { isNowValue } from '../../entities/isNowValue.ts';
import { isUuidValue } from '../../entities/isUuidValue.ts';
import type { Located } from '../../link/code.ts';
import type { Property } from '../../link/Values.ts';
import type { Tri } from '../../model.ts';
import type { CodeContext } from '../../reader.ts';
import { type MikroProperty, plainType } from './property.ts';
import { isEmbedded, isRelated, isToMany, lastName, type Said } from './said.ts';

/** Methods of `p`, and kinds, that are no types. */
const UNTYPED = /^(?:property|type|formula|scalar|)$/;
const DATE = /^(?:date|time)/i;

/** An option as text; of a class or a constant of types, its name. */
export function textOption(said: Said | undefined, option: string, { values }: CodeContext): string | undefined {
  const given = said?.option(option);
  if (given === undefined || given === true) return undefined;
  return values.text(given) ?? lastName(given);
}

function flagOf(said: Said | undefined, option: string, { values }: CodeContext): Tri {
  const given = said?.option(option);
  if (given === undefined || given === true) return given ? 'yes' : 'no';
  const { expr } = values.resolve(given);
  return typeof expr === 'boolean' ? (expr ? 'yes' : 'no') : 'unknown';
}

function typeOf(said: Said | undefined, context: CodeContext): string | null {
  const given = textOption(said, 'columnType', context) ?? textOption(said, 'type', context);
  if (given !== undefined || !said || isRelated(said) || isEmbedded(said)) return given ?? null;
  if (!UNTYPED.test(said.kind)) return said.kind;
  // `p.type(UuidType)`
  return (said.about && (context.values.text(said.about) ?? lastName(said.about))) ?? null;
}

function madeOf(said: Said | undefined, context: CodeContext): MikroProperty['made'] {
  const presets = ['onCreate', 'defaultRaw', 'default'].flatMap((option) => said?.option(option) ?? []).filter((given) => given !== true);
  const says = (given: Located, sql: (text: string) => boolean) => sql(context.values.text(given) ?? '');
  if (presets.some((given) => isUuidValue(given, context) || says(given, (text) => /uuid\w*\(/i.test(text)))) return 'uuid';
  if (presets.some((given) => isNowValue(given, context) || says(given, isSqlNow))) return 'now';
  return presets.length > 0 ? 'other' : 'none';
}

/** @param said `undefined` where it can't be followed */
export function schemaProperty({ name, value, at }: Property, said: Said | undefined, context: CodeContext): MikroProperty {
  const { file } = value.place;
  const type = typeOf(said, context);
  const relation = said !== undefined && isRelated(said);
  const column = textOption(said, 'fieldName', context) ?? textOption(said, 'name', context);
  const touch = said?.option('onUpdate');
  return {
    declaredIn: '',
    embedded: false,
    primary: flagOf(said, 'primary', context) === 'yes',
    version: flagOf(said, 'version', context) === 'yes',
    columnType: type === null ? null : plainType(type),
    made: madeOf(said, context),
    touched: touch !== undefined && touch !== true && (isNowValue(touch, context) || DATE.test(type ?? '')),
    field: {
      name,
      file,
      range: context.code.range(file, { start: at, end: at + name.length }),
      type: said?.annotated ?? type,
      nullable: !said || isToMany(said) ? 'unknown' : flagOf(said, 'nullable', context),
      ...(type === null ? {} : { columnType: plainType(type) }),
      ...markedAt(file, at, context),
      relation,
      decorators: said?.words ?? [],
      ...(column === undefined || column === name || relation ? {} : { column }),
    },
  };
}
