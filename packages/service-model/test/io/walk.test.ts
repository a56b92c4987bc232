import { join, parse } from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../src/io/walk.ts';
import { folderOf, type Tree } from '../projectOf.ts';

const TREE = {
  '.gitignore': '*.gen.ts\n/out/\n!keep.gen.ts\n',
  'a.ts': '', 'b.gen.ts': '', 'keep.gen.ts': '', 'c.md': '',
  'out/x.ts': '', 'sub/out/x.ts': '',
  'sub/.gitignore': 'mine.ts\n!yours.gen.ts\n',
  'sub/mine.ts': '', 'sub/yours.gen.ts': '', 'mine.ts': '',
  'node_modules/x/a.ts': '', 'sub/node_modules/x/a.ts': '', 'dist/a.ts': '', 'sub/dist/a.ts': '', '.git/a.ts': '',
  'legacy/a.ts': '', 'legacy/deep/b.ts': '',
};
const walked = (paths: string[], ignore: string[] = []): string[] => {
  const root = folderOf(TREE);
  return walk({ root, paths: paths.map((path) => join(root, path)), ignore, wants: (file) => file.endsWith('.ts') }).map((file) => file.slice(root.length + 1));
};

test.each([
  ['the root', ['.'], [], ['a.ts', 'keep.gen.ts', 'legacy/a.ts', 'legacy/deep/b.ts', 'mine.ts', 'sub/dist/a.ts', 'sub/out/x.ts', 'sub/yours.gen.ts']],
  ["the root, with the policy's ignore", ['.'], ['legacy/**', '/sub'], ['a.ts', 'keep.gen.ts', 'mine.ts']],
  ['a folder: rules above it hold', ['sub'], [], ['sub/dist/a.ts', 'sub/out/x.ts', 'sub/yours.gen.ts']],
  ['what is named is read though ignored', ['b.gen.ts', 'out'], [], ['b.gen.ts', 'out/x.ts']],
  ['overlapping paths', ['legacy/deep', 'legacy'], [], ['legacy/a.ts', 'legacy/deep/b.ts']],
  ['a path that is not there', ['nowhere'], [], []],
])('%s', (_, paths, ignore, expected) => {
  expect(walked(paths, ignore)).toEqual(expected);
});

test('a folder outside the root that rules are relative to', () => {
  const root = folderOf(TREE);
  const found = walk({ root: join(root, 'legacy'), paths: [join(root, 'sub')], ignore: ['a.ts'], wants: (file) => file.endsWith('.ts') });
  expect(found.map((file) => file.slice(root.length + 1))).toEqual(['sub/dist/a.ts', 'sub/out/x.ts', 'sub/yours.gen.ts']);
});

const MATCHES_CASE = process.platform !== 'darwin' && process.platform !== 'win32';
const ONLY_TS = '*\n!*/\n!*.ts\n';

/** From a policy's root, and the paths that are named below or beside it; all relative to the top of the tree. */
test.each<[string, Tree, { root?: string; paths?: string[]; ignore?: string[] }, string[]]>([
  ['the policy ignores what a .gitignore takes back', { '.gitignore': ONLY_TS, 'legacy/a.ts': '', 'a.ts': '' }, { ignore: ['legacy/**'] }, ['a.ts']],
  ['... and a deeper one takes back', { 'legacy/.gitignore': '!a.ts', 'legacy/a.ts': '', 'a.ts': '' }, { ignore: ['a.ts'] }, []],
  ['the policy takes back what a .gitignore ignores', { '.gitignore': '*.gen.ts', 'a.gen.ts': '', 'b.gen.ts': '' }, { ignore: ['!a.gen.ts'] }, ['a.gen.ts']],
  ['the policy says nothing: the .gitignore decides', { '.gitignore': ONLY_TS, 'a.ts': '', 'b.gen.ts': '' }, { ignore: ['*.gen.ts'] }, ['a.ts']],
  ['names in another case', { '.gitignore': 'Models/', 'models/a.ts': '' }, {}, MATCHES_CASE ? ['models/a.ts'] : []],
  ['names in the same case', { '.gitignore': 'models/', 'models/a.ts': '' }, {}, []],
  ["the repository's rules hold above the policy's root", { '.git/HEAD': '', '.gitignore': 'build/', 'x/a.ts': '', 'x/build/a.ts': '' }, { root: 'x' }, ['x/a.ts']],
  ['... of a worktree too, whose .git is a file', { '.git': 'gitdir: elsewhere', '.gitignore': 'build/', 'x/a.ts': '', 'x/build/a.ts': '' }, { root: 'x' }, ['x/a.ts']],
  ['... and for what is named beside the root', { '.git/HEAD': '', '.gitignore': 'build/', 'y/a.ts': '', 'y/build/a.ts': '' }, { root: 'x', paths: ['y'] }, ['y/a.ts']],
  ['outside a repository they end at the root', { '.gitignore': 'build/', 'x/a.ts': '', 'x/build/a.ts': '' }, { root: 'x' }, ['x/a.ts', 'x/build/a.ts']],
  ['a root that the repository above it ignores', { '.git/HEAD': '', '.gitignore': '*', 'x/.gitignore': 'b.ts', 'x/a.ts': '', 'x/b.ts': '', 'x/c.ts': '' }, { root: 'x', ignore: ['c.ts'] }, ['x/a.ts']],
  ["a folder whose name begins with that of the root's is none of it", { 'xy/.gitignore': 'deep/a.ts', 'xy/deep/a.ts': '' }, { root: 'x', paths: ['xy/deep'] }, ['xy/deep/a.ts']],
  ['dist where a package is built to', { 'x/package.json': '{}', 'x/dist/a.ts': '', 'x/src/dist/a.ts': '' }, {}, ['x/src/dist/a.ts']],
])('%s', (_, tree, { root = '.', paths = [root], ignore = [] }, expected) => {
  const top = folderOf(tree);
  const found = walk({ root: join(top, root), paths: paths.map((path) => join(top, path)), ignore, wants: (file) => file.endsWith('.ts') });
  expect(found.map((file) => file.slice(top.length + 1))).toEqual(expected);
});

test("rules hold below the file system's own root", () => {
  const top = folderOf({ '.gitignore': 'b.ts', 'sub/a.ts': '', 'sub/b.ts': '', 'sub/c.ts': '' });
  const found = walk({ root: parse(top).root, paths: [join(top, 'sub')], ignore: ['c.ts'], wants: (file) => file.endsWith('.ts') });
  expect(found).toEqual([join(top, 'sub/a.ts')]);
});
