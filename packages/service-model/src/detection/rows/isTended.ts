import { splitWords } from '../../pii/splitWords.ts';

/** What somebody looks after: what it is called, alone; a switch, a place in a list, an amount that runs, in any name. */
const CALLED = /^(?:(?:first|last|full|display|user|nick)_?)?name$|^(?:title|label|description|slug|email|url|value)$/i;
const TENDED: ReadonlySet<string> = new Set([
  'role', 'permission', 'setting', 'config', 'configuration', 'preference', 'option',
  'status', 'state', 'stage', 'step', 'progress', 'enabled', 'disabled', 'active', 'allow', 'verified', 'confirmed',
  'accepted', 'approved', 'rejected', 'read', 'seen', 'viewed', 'used', 'revoked', 'closed', 'ended', 'stopped', 'finished',
  'completed', 'cancelled', 'canceled', 'archived', 'locked', 'published', 'count', 'counter', 'attempt', 'retry', 'total', 'balance',
  'quantity', 'stock', 'price', 'amount', 'address', 'phone', 'avatar', 'image', 'color', 'order', 'position', 'rank', 'priority', 'next', 'current', 'password', 'visibility',
]);

/** What is kept of a request; not where somebody lives. */
const OF_REQUEST = /^(?:ip|remote|client_?ip)_?address$/i;

/** Is a column of that name one that somebody looks after? */
export const isTended = (name: string): boolean =>
  !OF_REQUEST.test(name) && (CALLED.test(name) || splitWords(name).some((word) => TENDED.has(word)));
