import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Run as this user id: root may read everything, so that an unreadable file needs another user. */
  readonly uid?: number;
}

/** Runs a bin of ours in a process of its own, without colours and outside CI. */
export function runCli(args: readonly string[], { cwd, env, uid }: CliOptions, bin = 'packages/cli/bin/nilometer.js'): CliRun {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(root, bin), ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'], HOME: cwd, NO_COLOR: '1', ...env },
    ...(uid !== undefined && { uid, gid: uid }),
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
