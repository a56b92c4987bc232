import type { Write } from '../../behaviour.ts';
import { splitWords } from '../../pii/splitWords.ts';

const DOES = 'seen|used|active|activity|access(?:ed)?|login|log(?:ged)?_?in|sign_?in|poll(?:ed)?|run|ran|check(?:ed)?|fetch(?:ed)?|sync(?:ed|hronized)?|scan(?:ned)?|crawl(?:ed)?|attempt(?:ed)?|tr(?:y|ied)|retr(?:y|ied)|ping(?:ed)?|heartbeat|refresh(?:ed)?|execut(?:ed|ion)|process(?:ed)?|indexed|probed?';
/** When a schedule comes round again, when something was last looked at, who is at work on it, how often it was tried. */
const MARK = new RegExp(`^(?:(?:next|last)_?(?:${DOES})(?:_?(?:at|on|date|time|timestamp|ts))?|(?:lock|claim)(?:ed)?_?(?:at|by|until|expir\\w*)|heartbeat(?:_?at)?|(?:retr(?:y|ies)|attempts?)(?:_?counts?)?|(?:updated|modified)_?(?:at|on|date))$`, 'i');
/** What opens something, for those alone who have it. */
const SECRET = /(?:tokens?|secret|otp|nonce|salt|api_?key|private_?key)(?:_?(?:hash|digest|encrypted))?(?:_?expir\w*)?$/i;

/** What has expired was of use to somebody until then. */
const PRUNES = new Set(['prune', 'stale', 'vacuum']);

/**
 * Does a write only do what the service needs to go on with its work: set a mark of a schedule or a lock, renew a secret, throw rows away
 * whose time is over? Nothing that others know of has changed. By the fields that it sets, or by the function's name.
 */
export function isHousekeeping({ operation, sets = [], in: name }: Pick<Write, 'operation' | 'sets' | 'in'>): boolean {
  if (operation === 'delete') return splitWords(name.slice(name.lastIndexOf('.') + 1)).some((word) => PRUNES.has(word));
  return operation === 'update' && sets.length > 0 && (sets.every((field) => MARK.test(field)) || sets.every((field) => SECRET.test(field) || /^(?:updated|modified)_?(?:at|on)$/i.test(field)));
}
