import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Parts of an index, and what a process that was killed left of writing one. */
const OURS = /^(?:files|facts|code|folders|model)-(?<key>[0-9a-f]{16})\.json(?:\.\d+\.\d+)?$/;
const UNUSED_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Deletes parts of indexes that nobody has read or written for 30 days: those of projects that moved, and of policies
 * and versions that are no more. Where a file system keeps no time of access, that of writing counts.
 * @param now milliseconds since 1970, @param keep key of the index in use
 */
export function pruneCache(folder: string, keep: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const key = OURS.exec(name)?.groups?.['key'];
    if (key === undefined || key === keep) continue;
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stat && Math.max(stat.atimeMs, stat.mtimeMs) < now - UNUSED_MS) rmSync(join(folder, name), { force: true });
  }
}
