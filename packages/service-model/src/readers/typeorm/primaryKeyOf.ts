import { keyOfColumnType } from '../../entities/keyOfColumnType.ts';
import type { PrimaryKey } from '../../model.ts';
import type { Column } from './columns.ts';
import { columnOptions } from './columnOptions.ts';

export function isPrimary({ mapping, concepts }: Column): boolean {
  if (concepts.has('uuidKey') || /^(?:PrimaryColumn|PrimaryGeneratedColumn|ObjectIdColumn)$/.test(mapping.symbol)) return true;
  const options = mapping.args.find((arg) => typeof arg === 'object' && arg !== null && 'object' in arg);
  return options !== undefined && columnOptions([options]).values['primary'] === true;
}

/** TypeORM reads the property's type when no column type is given: https://typeorm.io/docs/entity/entities#column-types */
function byPropertyType(type: string | null): PrimaryKey {
  if (type === 'string') return 'string';
  return type === 'number' || type === 'bigint' ? 'number' : 'unknown';
}

/** `PrimaryGeneratedColumn(strategy?)`: `increment` when nothing is said. */
function generated({ mapping, member }: Column): PrimaryKey {
  const [strategy] = mapping.args;
  const { type, open } = columnOptions(mapping.args);
  if (strategy === 'uuid') return 'uuid';
  if (strategy === undefined || strategy === 'increment' || strategy === 'identity' || strategy === 'rowid') return 'number';
  if (type !== null) return keyOfColumnType(type);
  return open ? 'unknown' : byPropertyType(member.fact.type) === 'string' ? 'unknown' : 'number';
}

const isGeneratedUuid = ({ member, mapping }: Column): boolean =>
  columnOptions(mapping.args).values['generated'] === 'uuid' ||
  member.decorators.some(({ applied }) => applied.some(({ symbol, args }) => symbol === 'Generated' && args[0] === 'uuid'));

const isInitialUuid = ({ member }: Column): boolean => {
  const { initial } = member.fact;
  return typeof initial === 'object' && initial !== null && 'call' in initial && /uuid|^v[1-7]$/i.test(initial.call);
};

/** What kind of value one primary column holds. */
export function keyKind(column: Column): PrimaryKey {
  const { mapping, member, concepts, kind } = column;
  if (concepts.has('uuidKey') || isGeneratedUuid(column) || isInitialUuid(column)) return 'uuid';
  if (mapping.symbol === 'ObjectIdColumn') return 'objectid';
  if (mapping.symbol === 'PrimaryGeneratedColumn') return generated(column);
  // The key of the entity at the other end: not looked up.
  if (kind === 'relation') return 'unknown';
  const { type, open, values } = columnOptions(mapping.args);
  // A default that is the same for every row: its table has one.
  if (typeof values['default'] === 'number') return 'unknown';
  if (type !== null) return keyOfColumnType(type);
  return open ? 'unknown' : byPropertyType(member.fact.type);
}
