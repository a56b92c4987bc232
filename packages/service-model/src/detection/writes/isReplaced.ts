import type { Write } from '../../behaviour.ts';
import { plainName } from './recordNamed.ts';

/** A key of the record itself, not of the one that its rows belong to. */
const isOwnKey = (name: string, entity: string): boolean => /^(?:_?id|uuid)$/i.test(name) || plainName(name) === `${plainName(entity)}id`;

/** All rows, or those of an owner. A key alone has no name. */
const isOfSet = ({ keys, held = [] }: Write, entity: string): boolean =>
  keys !== null && keys !== undefined && (keys.length === 0 ? held.length === 0 : keys.some((name) => !isOwnKey(name, entity)));

/**
 * Does it delete a set of rows that the same function fills anew: all of a copy, those of one owner? Whoever writes such a row changes
 * what it is made of.
 */
export const isReplaced = (write: Write, others: readonly Write[]): boolean => {
  const { entity, operation, file, in: around, range } = write;
  return entity !== null && operation === 'delete' && around !== '' && isOfSet(write, entity)
    && others.some((other) => other.operation === 'insert' && other.file === file && other.in === around
      && other.entity !== null && plainName(other.entity) === plainName(entity) && other.range.start.offset > range.start.offset);
};
