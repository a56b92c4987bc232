import { splitWords } from '../../pii/splitWords.ts';
import { isDerived } from '../writes/isDerived.ts';
import { isPlumbing } from '../writes/isPlumbing.ts';

/** Records that tell of something themselves, or that nobody waits for. */
const TELLS = new Set(['event', 'events', 'audit', 'audits', 'log', 'logs', 'history', 'job', 'jobs', 'token', 'tokens', 'otp', 'metric', 'metrics', 'statistic', 'statistics', 'analytics', 'webhook', 'webhooks', 'delivery', 'trace', 'revision', 'snapshot', 'hash', 'hashes']);

/** Which key lets a program in, or which mail was sent to whom. */
const CALLED = /(?:^|_)(?:api_keys?|recovery_codes?|backup_codes?)$|^sent_/;

/** No event is asked for when such a record changes. By the words of its name. */
export function needsNoEvent(entity: string): boolean {
  const words = splitWords(entity).map((word) => word.toLowerCase());
  return isPlumbing(entity) || isDerived(entity) || CALLED.test(words.join('_')) || words.some((word) => TELLS.has(word));
}
