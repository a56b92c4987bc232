import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { journalEntry, serializeJournal } from '../src/engine/journal/journal.ts';
import { recoverJournal } from '../src/io/recoverJournal.ts';
import { writeTree } from '../src/io/writeTree.ts';
import { filesBelow } from './support/cases.ts';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';

interface Planned {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

const script = fileURLToPath(new URL('support/killedWrite.mjs', import.meta.url));
const plan: readonly Planned[] = [
  ...['a', 'b'].map((name) => ({ path: `src/${name}.ts`, before: `old ${name}\r\n`, after: `new ${name} \u{1F600}\r\n` })),
  { path: 'src/added/c.ts', before: null, after: 'added\n' },
  { path: 'src/d.ts', before: 'deleted\n', after: null },
];
const sources = (side: 'before' | 'after') => Object.fromEntries(plan.flatMap((file) => (file[side] === null ? [] : [[file.path, file[side]]])));

function killedAt(position: number, more: readonly (readonly [string, string])[] = []): { root: string; survived: boolean; changes: number } {
  const root = temporaryTree([['plan.json', JSON.stringify(plan)], ...Object.entries(sources('before')), ...more]);
  const { signal, stdout, stderr } = spawnSync(process.execPath, [script, root, String(position)], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return { root, survived: signal === null, changes: Number(stdout) };
}

/** Source files as they are, and everything else that lies about. */
function lookAt(root: string) {
  const files = Object.entries(Object.fromEntries(filesBelow(root))).filter(([path]) => path !== 'plan.json');
  const isSource = ([path]: readonly [string, string]): boolean => path.startsWith('src/') && !path.includes('nilometer');
  return { sources: Object.fromEntries(files.filter(isSource)), left: files.filter((file) => !isSource(file)).map(([path]) => path) };
}

/**
 * The journal's folder and the journal (write, sync); write, sync and rename of each file that stays, a folder for the
 * added one, one removal for the deleted one; the journal's end and the claim's.
 */
const changes = 1 + 2 + 3 * 3 + 1 + 1 + 2;
// One position after the last: the run that nobody kills.
const positions = Array.from({ length: changes + 1 }, (_, index) => index + 1);
const middle = 8;

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
    if (said?.includes('finished')) expect(now).toEqual(sources('after'));
    expect(recoverJournal(root)).toBeUndefined();
  });

  test.each(['src/a.ts', 'src/b.ts', 'src/added/c.ts', 'src/d.ts'])('near its end is rolled back when %s was changed since, and says so', (changed) => {
    const { root } = killedAt(changes - 1);
    writeFileSync(join(root, changed), 'mine\n');
    expect(recoverJournal(root)).toContain(`rolled back (3 files), because these were changed since: ${changed}`);
    expect(lookAt(root)).toEqual({ sources: { ...sources('before'), [changed]: 'mine\n' }, left: [] });
  });

  test('is finished by the next command that writes, which says so', async () => {
    const { root } = killedAt(middle);
    const notes: string[] = [];
    const { report } = await migrate(root, { recipes: ['rename-import'], options: { from: 'x', to: 'y' }, mode: 'write-dirty', onNote: (note) => notes.push(note) });
    expect(notes).toEqual([expect.stringMatching(/^An interrupted run of rename-import was finished: \d of 4 files/)]);
    expect(report.body.notes).toEqual(notes);
    expect(lookAt(root).sources).toEqual(sources('after'));
  });

  test('is said to be finished though that command fails then', async () => {
    const { root } = killedAt(middle);
    const notes: string[] = [];
    const next = migrate(root, { recipes: ['rename-import'], options: { from: 'x', to: 'y' }, mode: 'write', onNote: (note) => notes.push(note) });
    await expect(next).rejects.toThrow('is not in a git repository');
    expect(notes).toEqual([expect.stringContaining('was finished')]);
  });

  test('stops a dry run, which writes nothing and names the command that recovers', async () => {
    const { root } = killedAt(middle);
    const before = filesBelow(root);
    const next = migrate(root, { recipes: ['rename-import'], options: { from: 'x', to: 'y' } });
    await expect(next).rejects.toMatchObject({ name: 'ToolError', message: expect.stringContaining('was interrupted'), remedy: expect.stringContaining('--recover') });
    expect(filesBelow(root)).toEqual(before);
  });

  test('before its journal was whole stops no dry run', async () => {
    const { root } = killedAt(2);
    expect((await migrate(root, { recipes: ['rename-import'], options: { from: 'x', to: 'y' } })).report.body.edits).toEqual([]);
  });

  test('inside git its journal lies in the git folder, where it dirties no tree', () => {
    const { root } = killedAt(middle, [['.git/HEAD', '']]);
    expect(statSync(join(root, '.git/nilometer/journal.json')).isFile()).toBe(true);
    expect(recoverJournal(root)).toContain('was finished');
  });
});

describe('a journal that came with a folder', () => {
  const forged = (root: string, path: string): string => {
    const [oldContent, newContent] = [Buffer.from('old\n'), Buffer.from('forged\n')];
    const writer = { pid: 1, host: 'elsewhere', startedAt: '2026-01-15T12:00:00.000Z' };
    return serializeJournal({ format: 1, run: 'x', writer, root, recipes: ['x'], entries: [journalEntry(path, 0o644, oldContent, newContent)] });
  };

  test.each(['../outside.ts', 'link/outside.ts'])('gets no file outside changed: %s', (path) => {
    const home = temporaryTree([['outside.ts', 'old\n'], ['in/a.ts', 'old\n']]);
    const root = join(home, 'in');
    symlinkSync('..', join(root, 'link'));
    mkdirSync(join(root, '.nilometer'));
    writeFileSync(join(root, '.nilometer/journal.json'), forged(root, path));
    expect(() => recoverJournal(root)).toThrow('it was not followed');
    expect(readFileSync(join(home, 'outside.ts'), 'utf8')).toBe('old\n');
  });

  test.each(['../new/outside.ts', 'link/new/outside.ts'])('gets no file outside created: %s', (path) => {
    const home = temporaryTree([['in/a.ts', 'old\n']]);
    const root = join(home, 'in');
    symlinkSync('..', join(root, 'link'));
    mkdirSync(join(root, '.nilometer'));
    writeFileSync(join(root, '.nilometer/journal.json'), forged(root, path));
    expect(() => recoverJournal(root)).toThrow('it was not followed');
    expect(existsSync(join(home, 'new'))).toBe(false);
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

  test.each([
    ['a file is no longer what was planned on', one, 'b.ts was changed while the run was planning'],
    ['a file that is to be created is there', { ...one, before: null }, 'b.ts was changed while the run was planning'],
  ])('writes nothing when %s', (_what, second, complaint) => {
    const root = temporaryTree([['a.ts', 'old\n'], ['b.ts', 'mine\n']]);
    expect(() => writeTree(root, ['x'], [one, { ...second, path: 'b.ts' }])).toThrow(complaint);
    expect(Object.fromEntries(filesBelow(root))).toEqual({ 'a.ts': 'old\n', 'b.ts': 'mine\n' });
  });

  test('takes back what it wrote when a later file can not be written', () => {
    const root = temporaryTree([['a.ts', 'old\n'], ['file', 'no folder\n']]);
    expect(() => writeTree(root, ['x'], [one, { path: 'file/b.ts', before: null, after: Buffer.from('new\n') }])).toThrow(/nothing was written/);
    expect(Object.fromEntries(filesBelow(root))).toEqual({ 'a.ts': 'old\n', file: 'no folder\n' });
  });

  test('never writes over the journal of another run', () => {
    const root = temporaryTree([['a.ts', 'old\n'], ['.nilometer/journal.json', '{}']]);
    expect(() => writeTree(root, ['x'], [one])).toThrow('another migration was interrupted here meanwhile');
    expect(Object.fromEntries(filesBelow(root))).toEqual({ 'a.ts': 'old\n', '.nilometer/journal.json': '{}' });
  });
});
