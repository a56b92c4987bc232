import type { Write } from '../../behaviour.ts';
import { splitWords } from '../../pii/splitWords.ts';

const PURGES = new Set(['prune', 'purge', 'permanent', 'permanently', 'expired', 'stale', 'retention', 'vacuum']);
/** Of old ones. What is cleaned up otherwise may well be in use. */
const THROWS_AWAY = /^(?:clean|cleanup|delete|remove|clear)$/;

const OLD = /^old(?:er|est)?$/;

const purges = (name: string): boolean => {
  const words = splitWords(name);
  return words.some((word) => PURGES.has(word)) || (words.some((word) => OLD.test(word)) && words.some((word) => THROWS_AWAY.test(word)));
};

const CLEANS = /^(?:clean|cleanup|cleaner)$/;
/** How a condition on time ends: the names of its columns, of what they are compared with, and of the comparison. */
const SAYS_WHEN = new Set(['date', 'at', 'time', 'timestamp', 'cutoff', 'threshold', 'before', 'until', 'now', 'day', 'hour', 'ms', 'lt', 'lte', 'op', 'ago', 'age', 'retention', 'interval', 'literal']);

/** What is cleaned up by nothing but its date. */
const cleansByDate = ({ operation, keys }: Write, name: string): boolean =>
  operation === 'delete' && keys !== undefined && keys !== null && keys.length > 0 && keys.every((key) => SAYS_WHEN.has(splitWords(key).at(-1) ?? '')) && splitWords(name).some((word) => CLEANS.test(word));

const CREATED = /^(?:created|inserted|received|recorded|logged)_?(?:at|on|date|time)$/i;
const BEFORE = /^(?:\$?lte?|LessThan(?:OrEqual)?|before)$/;

/** All that is older than some time: what is done to those is done to what nobody works with. */
const clearsOld = ({ in: name, keys }: Write): boolean => THROWS_AWAY.test(splitWords(name.slice(name.lastIndexOf('.') + 1))[0] ?? '')
  && (keys?.some((key) => CREATED.test(key)) ?? false) && (keys?.some((key) => BEFORE.test(key)) ?? false);

/** Rows whose time is over, or that were deleted before, are thrown away: nobody writes them any more. By the name of the function, or of its file, or by when they were made. */
export const isPurge = (write: Write): boolean => (write.operation === 'delete' || write.operation === 'update')
  && (clearsOld(write) || [write.in, write.file.slice(write.file.lastIndexOf('/') + 1)].some((name) => purges(name) || cleansByDate(write, name)));
