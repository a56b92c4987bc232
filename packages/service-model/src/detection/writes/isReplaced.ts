import type { Write } from '../../behaviour.ts';
import { plainName } from './recordNamed.ts';

/** A key of the record itself, not of the one that its rows belong to. */
const isOwnKey = (name: string, entity: string): boolean => /^(?:_?id|uuid)$/i.test(name) || plainName(name) === `${plainName(entity)}id`;

/** Some of them are kept. */
const EXCEPT = /^\$?(?:not|notIn|nin|ne|neq)$/i;

/** All rows, or those of an owner. A key alone has no name. */
const isOfSet = ({ keys, held = [] }: Write, entity: string): boolean =>
  keys !== null && keys !== undefined && !keys.some((name) => EXCEPT.test(name)) && (keys.length === 0 ? held.length === 0 : keys.some((name) => !isOwnKey(name, entity)));

/**
 * Does it delete a set of rows that the same function fills anew: all of a copy, those of one owner? Whoever writes such a row changes
 * what it is made of.
 * @param beside other writes in the same function
 */
export const isReplaced = (write: Write, beside: readonly Write[]): boolean => {
  const { entity, operation, range } = write;
  return entity !== null && operation === 'delete' && isOfSet(write, entity)
    && beside.some((other) => other.operation === 'insert' && other.entity !== null && plainName(other.entity) === plainName(entity) && other.range.start.offset > range.start.offset);
};
