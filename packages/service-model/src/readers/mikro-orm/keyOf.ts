import { keyOfColumnType } from '../../entities/keyOfColumnType.ts';
import type { PrimaryKey } from '../../model.ts';
import type { MikroProperty } from './property.ts';

/** MikroORM reads the annotation when no type is given: https://mikro-orm.io/docs/metadata-providers */
function byAnnotation(type: string | null): PrimaryKey {
  const [, name = ''] = /^(?:Opt<)?(\w+)/.exec(type ?? '') ?? [];
  if (name === 'ObjectId') return 'objectid';
  if (name === 'string') return 'string';
  return name === 'number' || name === 'bigint' ? 'number' : 'unknown';
}

function kindOf({ field, columnType, made }: MikroProperty): PrimaryKey {
  if (made === 'uuid') return 'uuid';
  // The key of the entity at the other end: not looked up.
  if (field.relation) return 'unknown';
  if (columnType === null) return byAnnotation(field.type);
  if (/^objectid$/i.test(columnType)) return 'objectid';
  const kind = keyOfColumnType(columnType);
  return kind === 'unknown' ? byAnnotation(columnType) : kind;
}

export interface Key {
  readonly kind: PrimaryKey;
  readonly property?: MikroProperty;
  readonly because?: string;
}

/** @param broken why there may be properties that are not seen */
export function keyOf(properties: readonly MikroProperty[], broken: string | null): Key {
  const keys = properties.filter(({ primary, embedded }) => primary && !embedded);
  const [property] = keys;
  if (!property) return { kind: 'unknown', because: broken ?? 'no primary key found' };
  const kind = keys.length > 1 ? 'composite' : kindOf(property);
  return { kind, property, ...(kind === 'unknown' ? { because: `the kind of key ${property.field.name} can't be read from what it is declared with` } : {}) };
}
