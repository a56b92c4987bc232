import { splitWords } from '../../pii/splitWords.ts';

/** What a service keeps to do its work, not what its work is about: nobody edits it at the same time as somebody else, and nobody is told of it. */
const PLUMBING = new Set(['outbox', 'inbox', 'session', 'sessions', 'migration', 'migrations', 'lock', 'locks', 'mutex', 'lease', 'cache', 'idempotency', 'dedup', 'deduplication', 'checkpoint', 'watermark']);

/** By the words of a record's or a table's name. */
export const isPlumbing = (name: string): boolean => splitWords(name).some((word) => PLUMBING.has(word.toLowerCase()));
