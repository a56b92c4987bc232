import type { Entity } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isNumberedByHand } from './isNumberedByHand.ts';

/** Codes with what they stand for, which come with a release; what is looked up in place of what it is derived from. */
const NOUN: ReadonlySet<string> = new Set(['lookup', 'index', 'mapping', 'map', 'type', 'code', 'country', 'currency', 'language', 'locale', 'timezone']);
/** What stands in place of another, which nobody changes once it is there. */
const MAPPING: ReadonlySet<string> = new Set(['lookup', 'index', 'mapping', 'map']);
const SUFFIX: ReadonlySet<string> = new Set(['entity', 'entry', 'item', 'record', 'model', 'table', 'schema']);

/**
 * Is it a table of codes or an index: nobody ever gave it a date, and its name says so, or its numbers are given by hand?
 * Of a mapping, a creation date may be kept.
 */
export function isLookup(entity: Entity): boolean {
  if (entity.updatedAt !== 'no') return false;
  const words = splitWords(entity.name);
  const noun = words[words.findLastIndex((word, at) => at === 0 || !SUFFIX.has(word))] ?? '';
  if (entity.createdAt !== 'no') return words.length > 1 && MAPPING.has(noun);
  return isNumberedByHand(entity) || (words.length > 1 && NOUN.has(noun));
}
