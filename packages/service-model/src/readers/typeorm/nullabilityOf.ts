import { optionPlaceOf } from '../../entities/optionPlaceOf.ts';
import { saidElsewhere } from '../../entities/saidElsewhere.ts';
import { statedNull } from '../../entities/statedNull.ts';
import { typedNull } from '../../entities/typedNull.ts';
import type { Nullability } from '../../model.ts';
import type { Value } from '../../syntax/value.ts';
import { columnOptions } from './columnOptions.ts';
import type { Column } from './columns.ts';
import { isTypeOrm } from './decorators.ts';
import { isPrimary } from './primaryKeyOf.ts';

const isFunction = (value: Value): boolean => typeof value === 'object' && value !== null && 'returns' in value;

/** The database fills them, and TypeORM makes them NOT NULL: keys, versions, dates, `@Generated()`. */
const isFilled = (column: Column): boolean =>
  isPrimary(column) || column.member.decorators.some(({ applied }) => applied.some(({ symbol }) => symbol === 'Generated' || symbol === 'ViewColumn' || symbol === 'VirtualColumn'));

/** Of two column decorators on one property, either may say it. */
const isMappedTwice = ({ member }: Column): boolean =>
  member.decorators.flatMap(({ applied }) => applied).filter(({ module, symbol }) => isTypeOrm(module) && symbol === 'Column').length > 1;

/** Has a relation its foreign key here? */
const isOwning = ({ mapping, member }: Column): boolean =>
  mapping.symbol === 'ManyToOne' || (mapping.symbol === 'OneToOne' && member.decorators.some(({ applied }) => applied.some(({ symbol }) => symbol === 'JoinColumn')));

/**
 * What is written of null at a column or a foreign key; `undefined` where there is nothing to say.
 * `@DeleteDateColumn` is nullable by itself: https://typeorm.io/docs/entity/entities#special-columns
 */
export function nullabilityOf(column: Column): Nullability | undefined {
  const { mapping, member, kind } = column;
  const written = member.decorators.some(({ applied }) => applied.includes(mapping));
  if (!written || isFilled(column)) return undefined;
  if (kind === 'relation' ? !isOwning(column) : !/^(?:DeleteDate)?Column$/.test(mapping.symbol)) return undefined;
  const { values, open, embedded, type } = columnOptions(kind === 'relation' ? mapping.args.filter((arg) => !isFunction(arg)) : mapping.args);
  if (embedded !== null) return undefined;
  const said = statedNull(values['nullable'], open || saidElsewhere(member) || isMappedTwice(column));
  const stated = mapping.symbol === 'DeleteDateColumn' && said === 'unstated' ? 'implied' : said;
  const stateAt = optionPlaceOf(member, mapping);
  return { stated, ...typedNull(member.fact), ...(type === null && kind === 'column' && stated !== 'implied' ? { inferred: true } : {}), ...(stateAt ? { stateAt } : {}) };
}
