import { join, relative, resolve, sep } from 'node:path';
import { ToolError } from '@nilometer/policy';
import type { Changes, FileChange } from '@nilometer/service-model';
import { git } from './git.ts';

export interface ChangesSince extends Changes {
  /** As the person gave it. */
  readonly ref: string;
  /** The commit that the changes are counted from: where the ref and HEAD parted. */
  readonly base: string;
}

const KINDS: Readonly<Record<string, FileChange['kind']>> = { A: 'added', D: 'deleted' };

/**
 * What changed since HEAD parted from a ref: committed, staged, unstaged, and files that git does not know yet.
 * @param folder absolute, in the repository
 * @throws ToolError where there is no git, repository, such ref, or common commit
 */
export function changedSince(folder: string, ref: string): ChangesSince {
  const inside = git(folder, ['rev-parse', '--show-cdup']);
  if (!inside.ok) throw new ToolError(`${folder} is not in a git repository, so nobody knows what changed`, { remedy: 'Leave --since out to judge everything.' });
  const top = resolve(folder, line(inside.out));
  const base = baseOf(top, ref);
  const tracked = entriesOf(git(top, ['diff', '--no-ext-diff', '--no-relative', '--no-renames', '--ignore-submodules', '--name-status', '-z', base, '--']).out);
  const untracked = git(top, ['ls-files', '--others', '--exclude-standard', '-z']).out.split('\0').filter(Boolean);
  const files = new Map<string, FileChange['kind']>([...tracked, ...untracked.map((path) => [path, 'added'] as const)].map(([path, kind]) => [join(top, path), kind]));
  // Deleted from the index and written anew: it differs, and may as well be the same.
  for (const path of untracked) if (tracked.some(([other, kind]) => other === path && kind === 'deleted')) files.set(join(top, path), 'modified');
  return {
    ref,
    base,
    files: [...files].map(([file, kind]) => ({ file, kind })),
    before: (file) => {
      const blob = git(top, ['cat-file', 'blob', `${base}:${relative(top, file).split(sep).join('/')}`]);
      return blob.ok ? blob.out : undefined;
    },
  };
}

const line = (out: string): string => out.replace(/\r?\n$/, '');

function commitOf(top: string, ref: string): string | undefined {
  const { ok, out } = git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  return ok ? line(out) : undefined;
}

function baseOf(top: string, ref: string): string {
  const isShallow = line(git(top, ['rev-parse', '--is-shallow-repository']).out) === 'true';
  const shallow = { remedy: 'This clone is shallow: fetch the history first (git fetch --unshallow; actions/checkout with fetch-depth: 0).' };
  const head = commitOf(top, 'HEAD');
  if (head === undefined) throw new ToolError('--since: this repository has no commit yet', { remedy: 'Leave --since out to judge everything.' });
  const commit = commitOf(top, ref);
  if (commit === undefined) throw new ToolError(`--since ${ref}: git knows no such commit, branch or tag`, isShallow ? shallow : { remedy: `git fetch origin ${ref}, or name one of git branch --all.` });
  const base = git(top, ['merge-base', commit, head]);
  if (!base.ok) throw new ToolError(`--since ${ref}: it has no commit in common with HEAD`, isShallow ? shallow : { remedy: 'Name a ref that this branch was made from.' });
  return line(base.out);
}

/** `M\0path\0A\0path\0`; paths from the top of the repository. */
function entriesOf(out: string): (readonly [string, FileChange['kind']])[] {
  const parts = out.split('\0').filter(Boolean);
  return parts.flatMap((path, at) => (at % 2 === 1 ? [[path, KINDS[parts[at - 1] ?? ''] ?? 'modified'] as const] : []));
}
