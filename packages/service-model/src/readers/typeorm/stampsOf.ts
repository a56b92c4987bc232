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
  /** Column options by which the database itself sets it. */
  readonly setByDatabase: (values: Readonly<Record<string, Value>>, name: string) => boolean;
}

const isNow = (value: Value | undefined): boolean => {
  if (isObject(value) || value === undefined || value === null) return false;
  const said = typeof value === 'object' && 'returns' in value ? value.returns : value;
  return typeof said === 'string' && isSqlNow(said);
};

const stamps = {
  version: { concept: 'version', decorator: 'VersionColumn', names: /version|revision|lock/i, setByDatabase: () => false },
  createdAt: {
    concept: 'createdAt',
    decorator: 'CreateDateColumn',
    names: /creat|insert/i,
    // `default: () => 'now()'`: nobody sets it by hand, though it is the database and not TypeORM that does.
    setByDatabase: (values, name) => isNow(values['default']) && !/updat|modif|chang|delet|expir/i.test(name),
  },
  updatedAt: {
    concept: 'updatedAt',
    decorator: 'UpdateDateColumn',
    names: /updat|modif|chang/i,
    // A default alone is not written again by an update; MySQL's `ON UPDATE` is.
    setByDatabase: (values) => isNow(values['onUpdate']),
  },
} as const satisfies Record<string, Stamp>;

export type StampFact = keyof typeof stamps;

/** Is there a column that the ORM, the platform or the database itself keeps? One kept by hand, in hooks or services, is a no. */
export function stampOf(fact: StampFact, columns: readonly Column[], chain: Chain): Tri {
  const stamp: Stamp = stamps[fact];
  const kept = columns.some(({ mapping, member, concepts }) =>
    mapping.symbol === stamp.decorator ||
    concepts.has(stamp.concept) ||
    stamp.setByDatabase(columnOptions(mapping.args).values, member.fact.name));
  if (kept) return 'yes';
  return chain.broken !== null || undecided(chain).some((member) => stamp.names.test(member.fact.name)) ? 'unknown' : 'no';
}
