import type { Write } from '../../behaviour.ts';
import { splitWords } from '../../pii/splitWords.ts';

const DOES = 'seen|used|active|activity|access(?:ed)?|login|log(?:ged)?_?in|sign_?in|poll(?:ed)?|run|ran|check(?:ed)?|fetch(?:ed)?|sync(?:ed|hronized)?|scan(?:ned)?|crawl(?:ed)?|attempt(?:ed)?|tr(?:y|ied)|retr(?:y|ied)|ping(?:ed)?|heartbeat|refresh(?:ed)?|execut(?:ed|ion)|process(?:ed)?|indexed|probed?';
/** When a schedule comes round again, when something was last looked at, who is at work on it, how often it was tried. */
const MARK = new RegExp(`^(?:(?:next|last)_?(?:${DOES})(?:_?(?:at|on|date|time|timestamp|ts))?|(?:lock|claim)(?:ed)?_?(?:at|by|until|expir\\w*)|heartbeat(?:_?at)?|(?:retr(?:y|ies)|attempts?)(?:_?counts?)?|(?:updated|modified)_?(?:at|on|date))$`, 'i');
/** What opens something, for those alone who have it. */
const SECRET = /(?:tokens?|secret|otp|nonce|salt|api_?key|private_?key)(?:_?(?:hash|digest|encrypted))?(?:_?expir\w*)?$/i;

const CHANGED = /^(?:updated|modified)_?(?:at|on)$/i;
/** That somebody has looked at it: nobody but who looked asks. */
const LOOKED_AT = /^(?:(?:is|was|has|mark(?:ed)?_?as)_?)?(?:un)?(?:read|seen)(?:_?(?:at|on|date|time))?$/i;
const EXPIRY = /^(?:expir(?:es|ed|y|ation)|valid_?until)(?:_?(?:at|on|in|date|time))?$/i;
/** What lets somebody in, or waits for somebody, for a time. */
const FOR_A_TIME = new Set(['invite', 'invites', 'invitation', 'invitations', 'session', 'sessions', 'link', 'links', 'upload', 'uploads', 'verification', 'challenge', 'code', 'codes']);

/** What has expired was of use to somebody until then. */
const PRUNES = new Set(['prune', 'stale', 'vacuum']);

/**
 * Does a write only do what the service needs to go on with its work: set a mark of a schedule or a lock, renew a secret or the time for
 * which something lets in, note that somebody has read it, throw rows away whose time is over? Nothing that others know of has changed. By the fields that it sets, or by the function's name.
 */
export function isHousekeeping({ operation, entity, sets = [], in: name }: Pick<Write, 'operation' | 'entity' | 'sets' | 'in'>): boolean {
  if (operation === 'delete') return splitWords(name.slice(name.lastIndexOf('.') + 1)).some((word) => PRUNES.has(word));
  if (operation !== 'update' || sets.length === 0) return false;
  const isAll = (...some: readonly RegExp[]): boolean => sets.every((field) => some.some((one) => one.test(field)));
  return isAll(MARK) || isAll(SECRET, CHANGED) || isAll(LOOKED_AT, CHANGED) || (isAll(EXPIRY, CHANGED) && splitWords(entity ?? '').some((word) => FOR_A_TIME.has(word)));
}
