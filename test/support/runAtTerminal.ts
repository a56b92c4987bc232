import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

/** util-linux has one that makes a pseudo-terminal for a command; BSD's takes other options. */
export const hasScript = (): boolean => spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

export interface TerminalRun {
  readonly status: number | null;
  /** All that a person would see, questions and echoed answers included. */
  readonly screen: string;
}

/**
 * Runs `nilometer` at a pseudo-terminal and answers as a person does: each answer is typed when its question is on the screen.
 * @param dialogue part of a question, and the keys that answer it
 */
export function runAtTerminal(args: readonly string[], cwd: string, dialogue: readonly (readonly [question: string, keys: string])[]): Promise<TerminalRun> {
  const command = [process.execPath, join(root, 'packages/cli/bin/nilometer.js'), ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, NO_COLOR: '1', TERM: 'dumb' },
    timeout: 60_000,
  });
  return new Promise((resolve, reject) => {
    let screen = '';
    let answered = 0;
    let seen = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text;
      const [question, keys] = dialogue[answered] ?? [];
      if (question === undefined || keys === undefined || !screen.slice(seen).includes(question)) return;
      answered++;
      seen = screen.length;
      child.stdin.write(keys);
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, screen: screen.replaceAll('\r\n', '\n') }));
  });
}
