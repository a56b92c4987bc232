import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Where the journal of a run over `root` lies: in the repository's git folder, where it dirties no tree and every
 * later command in that repository finds it; outside git in `.nilometer` below the root.
 */
export function journalFolder(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    const git = join(folder, '.git');
    if (existsSync(git)) return join(gitFolder(git), 'nilometer');
    if (dirname(folder) === folder) return join(root, '.nilometer');
  }
}

/** In a worktree or submodule `.git` is a file that names the folder. */
function gitFolder(git: string): string {
  if (statSync(git).isDirectory()) return git;
  const named = /^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(git, 'utf8'))?.[1];
  return named === undefined ? git : resolve(dirname(git), named);
}
