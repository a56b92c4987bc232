import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { recoverJournal } from '../src/io/recoverJournal.ts';
import { filesBelow } from './support/cases.ts';
import { temporaryTree } from './support/temporaryTree.ts';

const bin = fileURLToPath(new URL('../bin/nilometer-codemods.js', import.meta.url));
const script = fileURLToPath(new URL('support/killedWrite.mjs', import.meta.url));
const rename = (to: string): string[] => ['migrate', '.', '--recipe', 'rename-import', '--option', 'from=old-lib', '--option', `to=${to}`, '--no-diff'];
const names = Array.from({ length: 300 }, (_, index) => `src/${index}.ts`);
const textOf = (module: string): string => `import { get } from '${module}';\n`;
const tree = (module: string) => names.map((path) => [path, textOf(module)] as const);

const modulesIn = (root: string): string[] => [...new Set(names.map((path) => readFileSync(join(root, path), 'utf8')))].map((text) => text.slice(21, -3));

async function ended(child: ChildProcess): Promise<{ status: number | null; stderr: string }> {
  let stderr = '';
  child.stderr?.on('data', (chunk) => (stderr += String(chunk)));
  await once(child, 'close');
  return { status: child.exitCode, stderr };
}

/** A run that stands still in the middle of its writing. */
async function stoppedWriter(root: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script, root, '100', 'SIGSTOP'], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const { pid } = child;
  if (pid === undefined) throw new Error('the writer did not start');
  while (!/^State:\s+T/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) await new Promise((resolve) => setTimeout(resolve, 10));
  return child;
}

const plannedTree = (to: string): string =>
  temporaryTree([...tree('old-lib'), ['plan.json', JSON.stringify(names.map((path) => ({ path, before: textOf('old-lib'), after: textOf(to) })))]]);

describe('two runs at once', () => {
  test('that both write leave one run\'s tree, whole; who fails says so and wrote nothing', async () => {
    const root = temporaryTree(tree('old-lib'));
    const targets = ['new-lib', 'other-lib'];
    const runs = await Promise.all(targets.map((to) => ended(spawn(process.execPath, [bin, ...rename(to), '--write', '--allow-dirty'], { cwd: root }))));
    const winners = targets.filter((_, index) => runs[index]?.status === 0);
    const [module = '', ...more] = modulesIn(root);
    expect(more).toEqual([]);
    expect(winners.length === 0 ? ['old-lib'] : winners).toContain(module);
    for (const { status, stderr } of runs.filter((run) => run.status !== 0)) {
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/is writing here|was changed while the run was planning/) });
    }
    expect(readdirSync(join(root, '.nilometer'))).toEqual([]);
  });

  test.runIf(process.platform === 'linux').each([
    ['a dry run', []],
    ['a writing run', ['--write', '--allow-dirty']],
  ])('%s stays away from one that is still writing, whose journal it leaves alone', async (_what, flags) => {
    const root = plannedTree('new-lib');
    const writer = await stoppedWriter(root);
    const before = filesBelow(root);
    expect(modulesIn(root)).toHaveLength(2);
    const { status, stderr } = spawnSync(process.execPath, [bin, ...rename('other-lib'), ...flags], { cwd: root, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(`another migration (pid ${writer.pid}) is writing here`) });
    expect(filesBelow(root)).toEqual(before);
    writer.kill('SIGCONT');
    expect(await ended(writer)).toEqual({ status: 0, stderr: '' });
    expect(modulesIn(root)).toEqual(['new-lib']);
  });

  test.runIf(process.platform === 'linux')('once the other is dead, its work is finished', async () => {
    const root = plannedTree('new-lib');
    const writer = await stoppedWriter(root);
    writer.kill('SIGKILL');
    await once(writer, 'close');
    const { status, stdout } = spawnSync(process.execPath, [bin, 'migrate', '--recover', '.'], { cwd: root, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^An interrupted run of rename-import was finished: \d+ of 300 files/) });
    expect(modulesIn(root)).toEqual(['new-lib']);
    expect(spawnSync(process.execPath, [bin, 'migrate', '--recover', '.'], { cwd: root, encoding: 'utf8' }).stdout).toBe('Nothing to recover.\n');
  });
});

describe('a claim that was left behind', () => {
  const run = '01234567-89ab-cdef-0123-456789abcdef';
  const claimed = (pid: number, start: string, host: string): string => temporaryTree([['a.ts', ''], [`.nilometer/writer-${pid}-${start}-${run}@${host}`, '']]);

  test('by a process that has gone is removed', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const root = claimed(pid, '0', hostname());
    expect(recoverJournal(root)).toBeUndefined();
    expect(readdirSync(join(root, '.nilometer'))).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('by a process whose number another one has now is removed', () => {
    const root = claimed(process.pid, '1', hostname());
    expect(recoverJournal(root)).toBeUndefined();
    expect(readdirSync(join(root, '.nilometer'))).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('by a process whose parent has not noticed its end is removed', async () => {
    // The shell becomes a program that never asks after its children.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [pid] = await once(parent.stdout, 'data');
    const stat = (): string[] => readFileSync(`/proc/${Number(pid)}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    while (stat()[0] !== 'Z') await new Promise((resolve) => setTimeout(resolve, 10));
    const root = claimed(Number(pid), stat()[19] ?? '', hostname());
    expect(recoverJournal(root)).toBeUndefined();
    expect(readdirSync(join(root, '.nilometer'))).toEqual([]);
  });

  test('by a process that lives holds', () => {
    const root = claimed(process.ppid, '0', hostname());
    expect(() => recoverJournal(root)).toThrow(`another migration (pid ${process.ppid}) is writing here`);
  });

  test('on another host holds until a person says that it is abandoned', () => {
    const root = claimed(1, '0', 'far.example');
    expect(() => recoverJournal(root)).toThrow('another migration (pid 1 on far.example) is writing here');
    expect(recoverJournal(root, { abandoned: true })).toBeUndefined();
    expect(readdirSync(join(root, '.nilometer'))).toEqual([]);
  });
});
