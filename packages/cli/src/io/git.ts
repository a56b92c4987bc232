import { spawnSync } from 'node:child_process';
import { ToolError } from '@nilometer/policy';

interface GitRun {
  readonly ok: boolean;
  readonly out: string;
}

/** Runs git in a folder, by a list of arguments: no shell sees any of them. @throws ToolError where there is no git */
export function git(folder: string, args: readonly string[]): GitRun {
  const { status, stdout, error } = spawnSync('git', ['--no-optional-locks', '--no-pager', '-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error) throw new ToolError(`git could not be run: ${error.message}`, { remedy: '--since asks git what changed: install it.', cause: error });
  return { ok: status === 0, out: stdout };
}
