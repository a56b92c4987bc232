import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ToolError } from '@nilometer/policy';
import { lockfileNames, lockfileWriters } from '../lockfile/parseLockfile.ts';
import { shellWord } from '../lockfile/shellWord.ts';
import { unreadLockfiles } from '../lockfile/unreadLockfiles.ts';

const slashes = (path: string): string => path.replaceAll('\\', '/');

const firstIn = (folder: string, names: readonly string[]): string | undefined =>
  names.find((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile());

/** Above a folder, nearest first, up to the repository's; none outside of one, where a lockfile above is somebody else's. */
function foldersAbove(folder: string): string[] {
  const above: string[] = [];
  for (let here = folder; ; here = dirname(here)) {
    if (here !== folder) above.push(here);
    if (statSync(join(here, '.git'), { throwIfNoEntry: false })) return above;
    if (dirname(here) === here) return [];
  }
}

function remedyFor(cwd: string, folder: string): string {
  for (const place of [folder, ...foldersAbove(folder)]) {
    const path = slashes(relative(cwd, place)) || '.';
    if (firstIn(place, lockfileNames) !== undefined) return `${path} has one; judge it there: nilometer gate ${shellWord(path)}`;
    const unread = firstIn(place, unreadLockfiles());
    if (unread !== undefined) return `There is ${slashes(relative(cwd, join(place, unread)))}, but the gate reads ${lockfileNames.join(' and ')} alone so far.`;
  }
  return `Write one with ${lockfileWriters.map((command) => `\`${command}\``).join(' or ')}, or name it with --lockfile FILE.`;
}

/** What to do depends on what is there instead: the lockfile of a workspace's root, or of another package manager. */
export const noLockfile = (cwd: string, dir: string, folder: string): ToolError =>
  new ToolError(`${slashes(dir)}: there is no lockfile (${lockfileNames.join(', ')})`, { remedy: remedyFor(cwd, folder) });
