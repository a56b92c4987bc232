import { splitWords } from '../../pii/splitWords.ts';

/** A line more in these is a line twice, and nothing else. */
const TELLS = new Set(['log', 'audit', 'history', 'metric', 'statistic', 'analytics', 'trace', 'activity']);

/** Is a record one of what happened, which people read and nothing is done by? By the words of its name. */
export const tellsWhatHappened = (entity: string): boolean => splitWords(entity).some((word) => TELLS.has(word));
