import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { statOf } from './statOf.ts';

/** Parts of an index, and what a process that was killed left of writing one. */
const OURS = /^(?:files|facts|code|folders|model|parts|wide|named|found)-(?<key>[0-9a-f]{16})\.json(?<temporary>\..+)?$/;
const HOUR_MS = 60 * 60 * 1000;
const UNUSED_MS = 30 * 24 * HOUR_MS;

/**
 * Deletes parts of indexes that nobody has read or written for 30 days: those of projects that moved, and of policies
 * and versions that are no more. Where a file system keeps no time of access, that of writing counts. What a process
 * that was killed left of writing one goes after an hour: no write takes so long.
 * @param now milliseconds since 1970, @param keep keys of the index in use
 */
export function pruneCache(folder: string, keep: readonly string[], now: number): void {
  for (const name of readdirSync(folder)) {
    const { key, temporary } = OURS.exec(name)?.groups ?? {};
    if (key === undefined || (keep.includes(key) && temporary === undefined)) continue;
    const stat = statOf(join(folder, name));
    const kept = temporary === undefined ? UNUSED_MS : HOUR_MS;
    if (stat && Math.max(stat.atimeMs, stat.mtimeMs) < now - kept) rmSync(join(folder, name), { force: true });
  }
}
