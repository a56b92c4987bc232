import type { Entity } from '../../model.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { isJoin } from './isJoin.ts';
import { bareName } from './recordNamed.ts';

/**
 * Does a record say no more than that two others belong together, whatever key and remarks it has besides? `PluginTag`, which is
 * named after a plugin and a tag, and has a field for each. Such rows are added and deleted.
 */
export function isLink(record: Entity, named: (name: string) => Entity | undefined): boolean {
  if (isJoin(record)) return true;
  const words = splitWords(bareName(record.name));
  const fields = new Set(record.fields.map(({ name }) => splitWords(name).filter((word) => word !== 'id').join('')));
  const isSide = (side: readonly string[]): boolean => side.length > 0 && fields.has(side.join('')) && named(side.join('')) !== undefined;
  return words.some((_, at) => isSide(words.slice(0, at)) && isSide(words.slice(at)));
}
