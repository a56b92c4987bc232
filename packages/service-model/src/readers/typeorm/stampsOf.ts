import { creationAmong } from '../../dates/creationAmong.ts';
import { isSqlNow } from '../../dates/isSqlNow.ts';
import { undecidedMembers } from '../../entities/undecidedMembers.ts';
import type { Tri } from '../../model.ts';
import type { LinkedDecorator } from '../../link/applied.ts';
import type { Chain, LinkedMember } from '../../link/linkedClass.ts';
import type { Concept } from '../../reader.ts';
import { isObject, type Value } from '../../syntax/value.ts';
import { columnOptions } from './columnOptions.ts';
import type { Column } from './columns.ts';

interface Stamp {
  readonly concept: Concept;
  readonly decorator: string;
  /** Names of members that a decorator which can't be followed may well make this one of. */
  readonly names: RegExp;
  /** Do the options of one of these columns have the database itself set it? */
  readonly setByDatabase: (columns: readonly Column[], chain: Chain) => Tri;
  /** Why `setByDatabase` does not know. */
  readonly unread: string;
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

/** Names of dates of the last update. */
export const UPDATE = /updat|modif|chang/i;
/**
 * Entities written for a schema that other tools migrate give the default alone, whether or not the column also has
 * MySQL's `ON UPDATE` or a trigger, which TypeORM has no need to know of.
 */
const mayBeSetAgain = (column: Column): boolean => UPDATE.test(column.member.fact.name) && isSetOnce(column);
/** Then the date is set by hand, so the database does not. */
const hasUpdateHook = ({ classes }: Chain): boolean =>
  classes.some(({ members }) => members.some(({ decorators }) => decorators.some(({ applied }) => applied.some(({ symbol }) => symbol === 'BeforeUpdate'))));

const stamps = {
  version: { concept: 'version', decorator: 'VersionColumn', names: /version|revision|lock/i, setByDatabase: () => 'no', unread: '' },
  createdAt: {
    concept: 'createdAt',
    decorator: 'CreateDateColumn',
    names: /creat|insert/i,
    // `default: () => 'now()'`: nobody sets it by hand, though it is the database and not TypeORM that does.
    setByDatabase: (columns) => creationAmong(columns.filter(isSetOnce).map(({ member }) => member.fact.name)),
    unread: 'no name says which of its dates is that of creation',
  },
  updatedAt: {
    concept: 'updatedAt',
    decorator: 'UpdateDateColumn',
    names: UPDATE,
    setByDatabase: (columns, chain) => (columns.some(isSetAgain) ? 'yes' : columns.some(mayBeSetAgain) && !hasUpdateHook(chain) ? 'unknown' : 'no'),
    unread: 'whether the database sets its last-update date again can not be read',
  },
} as const satisfies Record<string, Stamp>;

/** Decorators of the company's own, which TypeORM knows nothing of, on the class or on what it stores: another mapper may keep its dates. */
const mappedElsewhere = (columns: readonly Column[], { classes }: Chain): LinkedDecorator | undefined =>
  [...classes, ...columns.map(({ member }) => member)].flatMap(({ decorators }) => decorators).find(({ unknown }) => unknown === 'company');

export type StampFact = keyof typeof stamps;

export interface Stamped {
  readonly value: Tri;
  /** Why it is unknown, where the chain of base classes does not say so already. */
  readonly because?: string;
}

/** Is there a column that the ORM, the platform or the database itself keeps? One kept by hand, in hooks or services, is a no. */
export function stampOf(fact: StampFact, columns: readonly Column[], chain: Chain): Stamped {
  const stamp: Stamp = stamps[fact];
  const set = stamp.setByDatabase(columns, chain);
  if (set === 'yes' || columns.some(({ mapping, concepts }) => mapping.symbol === stamp.decorator || concepts.has(stamp.concept))) return { value: 'yes' };
  if (chain.broken !== null) return { value: 'unknown' };
  const isNamed = ({ fact: { name } }: LinkedMember): boolean => stamp.names.test(name);
  const open = undecidedMembers(chain).find(isNamed);
  if (open) return { value: 'unknown', because: `what keeps ${open.fact.name} can't be read from its decorators` };
  const byHand = columns.find(({ member }) => isNamed(member));
  const other = byHand && fact !== 'version' ? mappedElsewhere(columns, chain) : undefined;
  if (byHand && other) return { value: 'unknown', because: `whether ${other.origin} keeps ${byHand.member.fact.name} can't be read` };
  return set === 'no' ? { value: 'no' } : { value: 'unknown', because: stamp.unread };
}
