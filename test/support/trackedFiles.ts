import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** Paths of the files in git, relative to the root, with `/`; those deleted but not yet committed are left out. */
export const trackedFiles: readonly string[] = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 })
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)));

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
