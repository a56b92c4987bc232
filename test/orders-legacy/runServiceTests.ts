import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

interface MochaReport {
  passes: { fullTitle: string }[];
  pending: { fullTitle: string }[];
  failures: { fullTitle: string; err: { message?: string } }[];
}

/** Full titles of a service's own tests; failed ones with their message. */
export interface ServiceTestResult {
  passed: string[];
  skipped: string[];
  failed: string[];
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    // the group: mocha's child, the service itself, must not outlive it
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch (error) {
    // nothing left to kill
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * Runs the mocha tests of a built service as a process group of its own, and leaves no process behind.
 * @param env what the service needs: DATABASE_URL, KAFKA_BROKERS ...
 * @param timeoutMs after this many milliseconds the whole group is killed
 * @throws {Error} with mocha's output when mocha wrote no report (it did not start, or the time was up)
 */
export async function runServiceTests(
  folder: string,
  env: Record<string, string>,
  timeoutMs: number,
): Promise<ServiceTestResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'nilometer-service-tests-'));
  const output = join(scratch, 'report.json');
  // Those of the machine are another database and broker than the ones asked for.
  const { DATABASE_URL: _url, KAFKA_BROKERS: _brokers, ...inherited } = process.env;
  const child = spawn(
    process.execPath,
    ['node_modules/mocha/bin/mocha.js', '--reporter', 'json', '--reporter-option', `output=${output}`],
    { cwd: folder, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const timer = setTimeout(() => killGroup(child), timeoutMs);
  try {
    const printed = await Promise.all([text(child.stdout), text(child.stderr)]);
    const report = await readFile(output, 'utf8').catch((cause: unknown) => {
      throw new Error(`no report from mocha within ${timeoutMs} ms\n${printed.join('\n')}`, { cause });
    });
    const { passes, pending, failures } = JSON.parse(report) as MochaReport;
    return {
      passed: passes.map((test) => test.fullTitle),
      skipped: pending.map((test) => test.fullTitle),
      failed: failures.map((test) => `${test.fullTitle}: ${test.err.message ?? ''}`),
    };
  } finally {
    clearTimeout(timer);
    killGroup(child);
    await rm(scratch, { recursive: true, force: true });
  }
}
