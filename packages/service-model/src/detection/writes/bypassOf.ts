import type { Write } from '../../behaviour.ts';
import { isVersionName } from '../../entities/isVersionName.ts';

/** `statement`: by a library that knows nothing else; what is asked of those is that they compare the version. */
/** `captured`, `counted`: nothing is overwritten, but nobody is handed the change. */
export type Bypass = 'bulk' | 'builder' | 'raw' | 'statement' | 'captured' | 'counted';

/** Rows that are of no use to anybody any more are deleted unseen. */
const EXPIRED = /^(?:expir(?:es?|y|ation|ed)(?:At|On|Date|Time)?|ttl|valid_?(?:until|to)|expir\w*_at)$/i;

const isVersion = (name: string): boolean => name === '__v' || isVersionName(name);

const isKey = (name: string): boolean => /(?:^|[a-z0-9_])(?:id|Id|ID|uuid|key)$/.test(name) || name === 'id' || name === '_id';

/** `update({ id, status: 'open' }, { status: 'closed' })`: of one row, what it changes is compared, whatever else is not. */
const comparesState = (keys: readonly string[] = [], sets: readonly string[] = []): boolean =>
  keys.some(isKey) && keys.some((name) => !isKey(name) && sets.includes(name));

/** When something was last seen or used, or a worker last ran: of two who write that, either is right. */
const RENEWED = /^(?:last_?[A-Za-z_]*|updated_?|modified_?|accessed_?|heartbeat_?|synced_?|(?:run|job|sync|scan|import|export)_?[sS]tarted_?)(?:[aA]t|[oO]n|Date|_date|Time|_time)$/;

/** What is set beside such dates. */
const setBeside = ({ sets = [] }: Write): string[] => sets.filter((name) => !RENEWED.test(name));

const renewsDate = (sets: readonly string[] = []): boolean => sets.length > 0 && sets.every((name) => RENEWED.test(name));

/** That somebody has read a row, or was told of it, is put on it once: of two who do that, either is right. */
const MARK = /^(?:is|has|was)?_?(?:been_?)?(?:read|seen|viewed|notified)(?:_?(?:at|on|date|time))?$|^(?:\w+_)?(?:e?mail|notification|notice|reminder)s?_?sent(?:_?(?:at|on))?$/i;

function isMark(write: Write): boolean {
  const given = setBeside(write);
  return given.length > 0 && given.every((name) => MARK.test(name) && write.marks?.includes(name));
}

/**
 * All that is set, but for such dates, the database makes of what is there at that moment. Of a value that it makes of others, a length
 * of a geometry, a sum over other rows, nobody has an opinion of his own; it changes with these.
 */
function isMade(write: Write): 'counted' | 'computed' | undefined {
  const { counts = [], computes = [] } = write;
  const given = setBeside(write);
  if (given.length === 0 || !given.every((name) => counts.includes(name) || computes.includes(name))) return undefined;
  return given.some((name) => counts.includes(name)) ? 'counted' : 'computed';
}

/** How often something was looked at: nobody edits that, and nobody waits for the next one. */
const TALLY = /^(?:total_?|num_?|number_?of_?)?(?:page_?)?(?:views?|visits?|hits?|clicks?|impressions?|downloads?|plays?)(?:_?(?:counts?|counter|total))?$/i;

const isTally = (write: Write): boolean => setBeside(write).every((name) => TALLY.test(name));

/** How a write goes past the version check; `undefined` for one that does not, or of which it is not known. */
export function bypassOf(write: Write): Bypass | undefined {
  const { form, operation, statementsOnly, keys, sets, locked, swapped, heard } = write;
  if (form === 'single' || operation === 'save' || operation === 'unknown') return undefined;
  // A hand-made compare-and-swap, or what may be one.
  if (keys === null || locked || swapped || keys?.some(isVersion)) return undefined;
  if (operation === 'delete' && keys?.some((name) => EXPIRED.test(name))) return undefined;
  if (renewsDate(sets) || isMark(write)) return undefined;
  const made = isMade(write);
  // Of what is captured all the same, or by a library that hands no objects to anybody, a version is all that is asked for.
  const isCaptured = statementsOnly || heard;
  if (made === 'computed' || (made === 'counted' && (isCaptured || isTally(write)))) return undefined;
  // Nobody overwrites another there; of a library that hands objects to those who listen, they are passed by all the same.
  if (isCaptured && comparesState(keys, sets)) return undefined;
  if (!isCaptured && keys?.some((name) => sets?.includes(name))) return 'captured';
  if (made === 'counted') return 'counted';
  if (isCaptured) return 'statement';
  if (form === 'raw') return 'raw';
  return form === 'query-builder' ? 'builder' : 'bulk';
}
