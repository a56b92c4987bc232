import type { Entity } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isNumberedByHand } from './isNumberedByHand.ts';
import { nounOf } from './nounOf.ts';

/** Codes with what they stand for, which come with a release; what is looked up in place of what it is derived from. */
const NOUN: ReadonlySet<string> = new Set(['lookup', 'index', 'mapping', 'map', 'type', 'code', 'country', 'currency', 'language', 'locale', 'timezone']);

/** Is it a table of codes or an index: nobody ever gave it a date, and its name says so, or its numbers are given by hand? */
export function isLookup(entity: Entity): boolean {
  if (entity.createdAt !== 'no' || entity.updatedAt !== 'no') return false;
  return isNumberedByHand(entity) || (splitWords(entity.name).length > 1 && NOUN.has(nounOf(entity.name, 'item')));
}
