import { join } from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../src/io/walk.ts';
import { folderOf } from '../projectOf.ts';

const TREE = {
  '.gitignore': '*.gen.ts\n/out/\n!keep.gen.ts\n',
  'a.ts': '', 'b.gen.ts': '', 'keep.gen.ts': '', 'c.md': '',
  'out/x.ts': '', 'sub/out/x.ts': '',
  'sub/.gitignore': 'mine.ts\n!yours.gen.ts\n',
  'sub/mine.ts': '', 'sub/yours.gen.ts': '', 'mine.ts': '',
  'node_modules/x/a.ts': '', 'sub/node_modules/x/a.ts': '', 'dist/a.ts': '', '.git/a.ts': '',
  'legacy/a.ts': '', 'legacy/deep/b.ts': '',
};
const walked = (paths: string[], ignore: string[] = []): string[] => {
  const root = folderOf(TREE);
  return walk({ root, paths: paths.map((path) => join(root, path)), ignore, wants: (file) => file.endsWith('.ts') }).map((file) => file.slice(root.length + 1));
};

test.each([
  ['the root', ['.'], [], ['a.ts', 'keep.gen.ts', 'legacy/a.ts', 'legacy/deep/b.ts', 'mine.ts', 'sub/out/x.ts', 'sub/yours.gen.ts']],
  ["the root, with the policy's ignore", ['.'], ['legacy/**', '/sub'], ['a.ts', 'keep.gen.ts', 'mine.ts']],
  ['a folder: rules above it hold', ['sub'], [], ['sub/out/x.ts', 'sub/yours.gen.ts']],
  ['what is named is read though ignored', ['b.gen.ts', 'out'], [], ['b.gen.ts', 'out/x.ts']],
  ['overlapping paths', ['legacy/deep', 'legacy'], [], ['legacy/a.ts', 'legacy/deep/b.ts']],
  ['a path that is not there', ['nowhere'], [], []],
])('%s', (_, paths, ignore, expected) => {
  expect(walked(paths, ignore)).toEqual(expected);
});

test('a folder outside the root that rules are relative to', () => {
  const root = folderOf(TREE);
  const found = walk({ root: join(root, 'legacy'), paths: [join(root, 'sub')], ignore: ['a.ts'], wants: (file) => file.endsWith('.ts') });
  expect(found.map((file) => file.slice(root.length + 1))).toEqual(['sub/out/x.ts', 'sub/yours.gen.ts']);
});
