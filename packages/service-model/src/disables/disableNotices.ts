import { daysUntil, endingSoon, isActive, isoInstant } from '@nilometer/policy';
import type { DisableDirective } from '../model.ts';

/** A sentence for each disable comment of ours that still holds and ends within seven days. */
export function disableNotices(disables: readonly DisableDirective[], now: Date): string[] {
  return disables.flatMap(({ kind, guidelines, file, range, owner, expires }) => {
    if (kind === 'enable' || kind === 'configure' || owner === null || expires === null || !isoInstant(expires) || !isActive({ expires }, now)) return [];
    const soon = endingSoon(daysUntil(expires, now));
    const what = guidelines.length === 0 ? 'every rule' : guidelines.join(', ');
    return soon === undefined ? [] : [`${file}:${range.start.line}: the comment that disables ${what} expires on ${expires}, ${soon} (owner ${owner})`];
  });
}
