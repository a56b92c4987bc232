import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface JournalFolder {
  readonly folder: string;
  /** A journal that lies there may name files below this folder only. */
  readonly top: string;
}

/**
 * Where the journal of a run over `root` lies: in the repository's git folder, where it dirties no tree and every
 * later command in that repository finds it; outside git in `.nilometer` below the root.
 */
export function journalFolder(root: string): JournalFolder {
  for (let folder = root; ; folder = dirname(folder)) {
    const git = join(folder, '.git');
    if (existsSync(git)) return { folder: join(gitFolder(git), 'nilometer'), top: folder };
    if (dirname(folder) === folder) return { folder: join(root, '.nilometer'), top: root };
  }
}

/** In a worktree or submodule `.git` is a file that names the folder. */
function gitFolder(git: string): string {
  if (statSync(git).isDirectory()) return git;
  const named = /^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(git, 'utf8'))?.[1];
  return named === undefined ? git : resolve(dirname(git), named);
}
