import type { BehaviourDraft } from '../../reader.ts';

/** Of a record, what a handler has deleted so far: rows that a criterion tells, or one by its own key. */
export type Cleared = Map<string, 'set' | 'row'>;

const isOwnKey = (name: string, entity: string): boolean =>
  /^(?:_?id|uuid)$/i.test(name) || name.replaceAll('_', '').toLowerCase() === `${entity.toLowerCase().replace(/s$/, '')}id`;

/** Keeps what a call deletes. */
export function noteCleared(drafts: readonly BehaviourDraft[], cleared: Cleared): void {
  for (const draft of drafts) {
    if (draft.kind !== 'write' || draft.operation !== 'delete' || draft.entity === null) continue;
    const { entity, keys } = draft;
    const isSet = keys === null || (keys?.some((name) => !isOwnKey(name, entity)) ?? false);
    if (isSet || !cleared.has(entity)) cleared.set(entity, isSet ? 'set' : 'row');
  }
}

/**
 * Does a call put rows where the handler has just deleted those that were there? A second run deletes what the first one made. Of a row that
 * was deleted by its own key, several others may have been left.
 */
export const isFilledAnew = (drafts: readonly BehaviourDraft[], cleared: Cleared): boolean => drafts.some((draft) => {
  const before = draft.kind === 'write' && draft.operation === 'insert' && draft.entity !== null ? cleared.get(draft.entity) : undefined;
  return before === 'set' || (before === 'row' && draft.kind === 'write' && draft.form === 'bulk');
});
