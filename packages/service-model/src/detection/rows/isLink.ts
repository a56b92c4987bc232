import type { Entity } from '../../model.ts';
import { ownFields, referencesOf } from './ownFields.ts';

/** One row for each pair. With a key of its own, a third reference may be set anew, as the reviewer of a task is; with one alone, it may be what others are derived from. */
const PAIR = 2;

/** Does a row say nothing but that others belong together? It comes and goes: there is nothing in it that two writers could both change. */
export function isLink(entity: Entity): boolean {
  const { size } = referencesOf(entity);
  return size > 0 && (size === PAIR || entity.primaryKey === 'composite') && ownFields(entity).length === 0;
}
