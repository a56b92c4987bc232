import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { journalEntry, serializeJournal } from '../src/engine/journal/journal.ts';
import { recoverJournal } from '../src/io/recoverJournal.ts';
import { writeTree } from '../src/io/writeTree.ts';
import { filesBelow } from './support/cases.ts';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';

const script = fileURLToPath(new URL('support/killedWrite.mjs', import.meta.url));
const plan = ['a', 'b', 'c', 'd'].map((name) => ({ path: `src/${name}.ts`, before: `old ${name}\r\n`, after: `new ${name} \u{1F600}\r\n` }));
const sources = (side: 'before' | 'after') => Object.fromEntries(plan.map((file) => [file.path, file[side]]));

function killedAt(position: number): { root: string; survived: boolean; changes: number } {
  const root = temporaryTree([['plan.json', JSON.stringify(plan)], ...Object.entries(sources('before'))]);
  const { signal, stdout, stderr } = spawnSync(process.execPath, [script, root, String(position)], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return { root, survived: signal === null, changes: Number(stdout) };
}

/** Source files as they are, and everything else that lies about. */
function lookAt(root: string) {
  const files = Object.fromEntries(filesBelow(root));
  const left = Object.keys(files).filter((path) => !path.startsWith('src/') || path.includes('nilometer'));
  return { sources: Object.fromEntries(plan.map(({ path }) => [path, files[path]])), left: left.filter((path) => path !== 'plan.json') };
}

/** The journal's folder, four changes a file and for the journal (clear, write, sync, rename), and the journal's end. */
const changes = 1 + 4 * (plan.length + 1) + 1;
// One position after the last: the run that nobody kills.
const positions = Array.from({ length: changes + 1 }, (_, index) => index + 1);

describe('a run that is killed', () => {
  test('has as many changes as are tried below', () => {
    expect(killedAt(Infinity)).toMatchObject({ survived: true, changes });
  });

  test.each(positions)('at change %i leaves all files old or, once recovered, all new', (position) => {
    const { root, survived } = killedAt(position);
    expect(survived).toBe(position === positions.length);
    const said = recoverJournal(root);
    const { sources: now, left } = lookAt(root);
    expect(left).toEqual([]);
    expect([sources('before'), sources('after')]).toContainEqual(now);
    if (said !== undefined) expect(now).toEqual(sources('after'));
    expect(recoverJournal(root)).toBeUndefined();
  });

  test.each(['src/a.ts', 'src/d.ts'])('is rolled back when %s was changed since, and says so', (changed) => {
    const middle = positions[Math.floor(positions.length / 2)] ?? 1;
    const { root } = killedAt(middle);
    writeFileSync(join(root, changed), 'mine\n');
    expect(recoverJournal(root)).toContain(`rolled back`);
    expect(lookAt(root).sources).toEqual({ ...sources('before'), [changed]: 'mine\n' });
  });

  test('is finished by the next command, which says so, before it does anything else', async () => {
    const { root } = killedAt(positions[Math.floor(positions.length / 2)] ?? 1);
    const { report } = await migrate(root, { recipes: ['rename-import'], options: { from: 'x', to: 'y' } });
    expect(report.body.notes).toEqual([expect.stringMatching(/^An interrupted run of rename-import was finished: \d of 4 files/)]);
    expect(lookAt(root).sources).toEqual(sources('after'));
  });

  test('inside git its journal lies in the git folder, where it dirties no tree', () => {
    const root = temporaryTree([['plan.json', JSON.stringify(plan)], ['.git/HEAD', ''], ...Object.entries(sources('before'))]);
    spawnSync(process.execPath, [script, root, String(positions[Math.floor(positions.length / 2)])]);
    expect(statSync(join(root, '.git/nilometer/journal.json')).isFile()).toBe(true);
    expect(recoverJournal(root)).toContain('was finished');
  });
});

describe('a journal that came with a folder', () => {
  const forged = (root: string, path: string): string => {
    const [oldContent, newContent] = [Buffer.from('old\n'), Buffer.from('forged\n')];
    return serializeJournal({ format: 1, root, recipes: ['x'], entries: [journalEntry(path, 0o644, oldContent, newContent)] });
  };

  test.each(['../outside.ts', 'link/outside.ts'])('gets no file outside changed: %s', (path) => {
    const home = temporaryTree([['outside.ts', 'old\n'], ['in/a.ts', 'old\n']]);
    const root = join(home, 'in');
    symlinkSync('..', join(root, 'link'));
    mkdirSync(join(root, '.nilometer'));
    writeFileSync(join(root, '.nilometer/journal.json'), forged(root, path));
    expect(recoverJournal(root)).toContain('it was not followed');
    expect(readFileSync(join(home, 'outside.ts'), 'utf8')).toBe('old\n');
  });

  test('is followed inside', () => {
    const root = temporaryTree([['a.ts', 'old\n']]);
    mkdirSync(join(root, '.nilometer'));
    writeFileSync(join(root, '.nilometer/journal.json'), forged(root, 'a.ts'));
    expect(recoverJournal(root)).toContain('was finished');
  });

  test('that is none is removed', () => {
    const root = temporaryTree([['.nilometer/journal.json', '{ "format": 1']]);
    expect(recoverJournal(root)).toContain('unreadable journal');
    expect(recoverJournal(root)).toBeUndefined();
  });
});

describe('writeTree', () => {
  const one = { path: 'a.ts', before: Buffer.from('old\n'), after: Buffer.from('new\n') };

  test('keeps the mode of a file', () => {
    const root = temporaryTree([['a.ts', 'old\n']]);
    chmodSync(join(root, 'a.ts'), 0o751);
    writeTree(root, ['x'], [one]);
    expect(statSync(join(root, 'a.ts')).mode & 0o777).toBe(0o751);
  });

  test('writes through a link and leaves the link', () => {
    const root = temporaryTree([['real.ts', 'old\n']]);
    symlinkSync('real.ts', join(root, 'a.ts'));
    writeTree(root, ['x'], [one]);
    expect(lstatSync(join(root, 'a.ts')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, 'real.ts'), 'utf8')).toBe('new\n');
  });

  test('writes nothing when a file is no longer what was planned on', () => {
    const root = temporaryTree([['a.ts', 'old\n'], ['b.ts', 'mine\n']]);
    expect(() => writeTree(root, ['x'], [one, { ...one, path: 'b.ts' }])).toThrow(/b\.ts was changed while the run was planning/);
    expect(Object.fromEntries(filesBelow(root))).toEqual({ 'a.ts': 'old\n', 'b.ts': 'mine\n' });
  });

  test('takes back what it wrote when a later file can not be written', () => {
    const root = temporaryTree([['a.ts', 'old\n'], ['sub/b.ts', 'old\n']]);
    // Where the new content would wait stands a folder that can't be removed by a plain unlink.
    mkdirSync(join(root, 'sub/.b.ts.nilometer-tmp/full'), { recursive: true });
    expect(() => writeTree(root, ['x'], [one, { ...one, path: 'sub/b.ts' }])).toThrow(/nothing was written/);
    rmSync(join(root, 'sub/.b.ts.nilometer-tmp'), { recursive: true });
    expect(Object.fromEntries(filesBelow(root))).toEqual({ 'a.ts': 'old\n', 'sub/b.ts': 'old\n' });
  });
});
