import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderIndex, type FolderRows } from '../../src/io/FolderIndex.ts';
import { walk } from '../../src/io/walk.ts';
import { folderOf } from '../projectOf.ts';

/** Late enough for what a test has just written to be settled. */
const later = () => Date.now() + 60_000;

const TREE = { '.gitignore': '*.gen.ts\n', 'a.ts': '', 'b.gen.ts': '', 'sub/c.ts': '', 'sub/.gitignore': 'd.ts\n', 'sub/d.ts': '', 'other/e.ts': '' };

/** Walks twice, with a change between; says what the second walk found and how many folders it listed. */
function again(change: (root: string) => void, options: { paths?: string[]; ignore?: string[]; settled?: boolean } = {}) {
  const root = folderOf(TREE);
  const walked = (index: FolderIndex, ignore: readonly string[] = []) =>
    walk({ root, paths: (options.paths ?? ['.']).map((path) => join(root, path)), ignore, wants: (file) => file.endsWith('.ts'), folders: index });
  const first = new FolderIndex({}, options.settled === false ? Date.now() : later());
  walked(first);
  // As another process would read them.
  const rows: FolderRows = JSON.parse(JSON.stringify(first.toWrite({}, () => true)));
  change(root);
  const second = new FolderIndex(rows, later());
  const found = walked(second, options.ignore).map((file) => file.slice(root.length + 1));
  return { found, listed: second.listed };
}
const write = (file: string, text = '') => (root: string) => writeFileSync(join(root, file), text);

test.each([
  ['nothing', () => undefined, ['a.ts', 'other/e.ts', 'sub/c.ts'], 0],
  ['a file is edited', write('a.ts', 'let a;'), ['a.ts', 'other/e.ts', 'sub/c.ts'], 0],
  ['a file comes', write('sub/f.ts'), ['a.ts', 'other/e.ts', 'sub/c.ts', 'sub/f.ts'], 1],
  ['a file goes', (root) => rmSync(join(root, 'sub/c.ts')), ['a.ts', 'other/e.ts'], 1],
  ['a file is renamed', (root) => renameSync(join(root, 'a.ts'), join(root, 'z.ts')), ['other/e.ts', 'sub/c.ts', 'z.ts'], 1],
  ['a folder moves', (root) => renameSync(join(root, 'other'), join(root, 'sub/other')), ['a.ts', 'sub/c.ts', 'sub/other/e.ts'], 3],
  ['a file becomes a folder', (root) => { rmSync(join(root, 'a.ts')); mkdirSync(join(root, 'a.ts')); }, ['other/e.ts', 'sub/c.ts'], 2],
  ['the rules of the root are edited', write('.gitignore', 'other\n'), ['a.ts', 'b.gen.ts', 'sub/c.ts'], 2],
  ['the rules of a folder are edited', write('sub/.gitignore', 'c.ts\n'), ['a.ts', 'other/e.ts', 'sub/d.ts'], 1],
  ['the rules of a folder go', (root) => rmSync(join(root, 'sub/.gitignore')), ['a.ts', 'other/e.ts', 'sub/c.ts', 'sub/d.ts'], 1],
  ['a folder gets rules', write('other/.gitignore', '*\n'), ['a.ts', 'sub/c.ts'], 1],
] satisfies [string, (root: string) => void, string[], number][])('%s', (_, change, found, listed) => {
  expect(again(change)).toEqual({ found, listed });
});

test("the policy's globs change", () => {
  expect(again(() => undefined, { ignore: ['sub'] })).toEqual({ found: ['a.ts', 'other/e.ts'], listed: 2 });
});

test('what was written a moment ago is listed again', () => {
  expect(again(() => undefined, { settled: false }).listed).toBe(3);
});

test('a folder that was named though a rule passes it by is read again as it was', () => {
  const ignoreOther = write('.gitignore', 'other\n');
  expect(again(ignoreOther, { paths: ['other'] })).toEqual({ found: ['other/e.ts'], listed: 1 });
});

test('a link to a file is asked again: what it leads to may have become a folder', () => {
  const root = folderOf({ 'real.ts': '', 'kept/x.ts': '' });
  symlinkSync(join(root, 'real.ts'), join(root, 'kept/link.ts'));
  const found = (index: FolderIndex) => walk({ root, paths: [join(root, 'kept')], ignore: [], wants: (file) => file.endsWith('.ts'), folders: index }).length;
  const index = new FolderIndex({}, later());
  expect(found(index)).toBe(2);
  rmSync(join(root, 'real.ts'));
  mkdirSync(join(root, 'real.ts'));
  expect([found(index), index.listed]).toEqual([1, 1]);
});

test('rows: of folders that are gone none stay, of those elsewhere all that are there', () => {
  const row: FolderRows[string] = [1, 1, '', 0, []];
  const written = new FolderIndex({ '/gone': row }).toWrite({ '/elsewhere': row }, (folder) => folder === '/elsewhere');
  expect(Object.keys(written)).toEqual(['/elsewhere']);
});
