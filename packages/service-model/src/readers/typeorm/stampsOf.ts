import { creationAmong } from '../../dates/creationAmong.ts';
import { isSqlNow } from '../../dates/isSqlNow.ts';
import type { Tri } from '../../model.ts';
import type { Chain } from '../../link/linkedClass.ts';
import type { Concept } from '../../reader.ts';
import { isObject, type Value } from '../../syntax/value.ts';
import { columnOptions } from './columnOptions.ts';
import { type Column, undecided } from './columns.ts';

interface Stamp {
  readonly concept: Concept;
  readonly decorator: string;
  /** Names of members that a decorator which can't be followed may well make this one of. */
  readonly names: RegExp;
  /** Do the options of one of these columns have the database itself set it? */
  readonly setByDatabase: (columns: readonly Column[]) => Tri;
}

const sqlOf = (value: Value | undefined): string | undefined => {
  if (isObject(value) || value === undefined || value === null) return undefined;
  const said = typeof value === 'object' && 'returns' in value ? value.returns : value;
  return typeof said === 'string' ? said : undefined;
};

const optionOf = ({ mapping }: Column, option: 'default' | 'onUpdate'): string => sqlOf(columnOptions(mapping.args).values[option]) ?? '';
/** A default alone is not written again by an update; MySQL's `ON UPDATE` is. */
const isSetAgain = (column: Column): boolean => isSqlNow(optionOf(column, 'onUpdate')) || /\bon update\b/i.test(optionOf(column, 'default'));
const isSetOnce = (column: Column): boolean => isSqlNow(optionOf(column, 'default')) && !isSetAgain(column);

const stamps = {
  version: { concept: 'version', decorator: 'VersionColumn', names: /version|revision|lock/i, setByDatabase: () => 'no' },
  createdAt: {
    concept: 'createdAt',
    decorator: 'CreateDateColumn',
    names: /creat|insert/i,
    // `default: () => 'now()'`: nobody sets it by hand, though it is the database and not TypeORM that does.
    setByDatabase: (columns) => creationAmong(columns.filter(isSetOnce).map(({ member }) => member.fact.name)),
  },
  updatedAt: {
    concept: 'updatedAt',
    decorator: 'UpdateDateColumn',
    names: /updat|modif|chang/i,
    setByDatabase: (columns) => (columns.some(isSetAgain) ? 'yes' : 'no'),
  },
} as const satisfies Record<string, Stamp>;

export type StampFact = keyof typeof stamps;

/** Is there a column that the ORM, the platform or the database itself keeps? One kept by hand, in hooks or services, is a no. */
export function stampOf(fact: StampFact, columns: readonly Column[], chain: Chain): Tri {
  const stamp: Stamp = stamps[fact];
  const set = stamp.setByDatabase(columns);
  const kept = columns.some(({ mapping, concepts }) => mapping.symbol === stamp.decorator || concepts.has(stamp.concept));
  if (kept || set === 'yes') return 'yes';
  const open = chain.broken !== null || undecided(chain).some((member) => stamp.names.test(member.fact.name));
  return open ? 'unknown' : set;
}
