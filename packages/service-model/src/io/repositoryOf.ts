import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds `.git` (in a worktree or a submodule a file), at a folder or above it; the folder itself where none does. */
export function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return folder;
  }
}
