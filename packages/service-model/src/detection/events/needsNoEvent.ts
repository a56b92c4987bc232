import { splitWords } from '../../pii/splitWords.ts';
import { isPlumbing } from '../writes/isPlumbing.ts';

/** Records that tell of something themselves, or that nobody waits for. */
const TELLS = new Set(['event', 'events', 'audit', 'audits', 'log', 'logs', 'history', 'job', 'jobs', 'token', 'tokens', 'otp', 'metric', 'metrics', 'statistic', 'statistics', 'analytics', 'webhook', 'webhooks', 'delivery', 'trace', 'revision', 'snapshot']);

/** No event is asked for when such a record changes. By the words of its name. */
export const needsNoEvent = (entity: string): boolean => isPlumbing(entity) || splitWords(entity).some((word) => TELLS.has(word.toLowerCase()));
