import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compilerIn } from '../src/io/compilerIn.ts';
import { migrate } from './support/migrate.ts';
import { temporaryTree } from './support/temporaryTree.ts';

const manifest = (bin: object) => JSON.stringify({ name: 'typescript', bin });
const shell = '#!/bin/sh\nexit 1\n';

test.each([
  { title: 'the script that npm for Windows starts by way of a shell', files: { 'node_modules/.bin/tsc.cmd': '@ECHO off', 'node_modules/.bin/tsc': shell, 'node_modules/typescript/package.json': manifest({ tsc: './bin/tsc' }), 'node_modules/typescript/bin/tsc': '' }, script: 'node_modules/typescript/bin/tsc' },
  { title: 'no script where TypeScript 6 stands beside 7 under its name', files: { 'node_modules/typescript/package.json': manifest({ tsc6: './bin/tsc6' }) }, script: undefined },
  { title: 'no script that is not there', files: { 'node_modules/typescript/package.json': manifest({ tsc: './bin/tsc' }) }, script: undefined },
  { title: 'nothing in a manifest that is no JSON', files: { 'node_modules/typescript/package.json': '{' }, script: undefined },
])('$title', ({ files, script }) => {
  const root = temporaryTree(Object.entries(files));
  expect(compilerIn(root)).toEqual(script === undefined ? undefined : { command: process.execPath, args: [join(root, script)] });
});

test.skipIf(process.platform === 'win32').each([
  { title: 'a link is followed to its script', target: '../native/bin/tsc', found: true },
  { title: 'a link that leads nowhere is no compiler', target: '../gone/bin/tsc', found: false },
])('$title', ({ target, found }) => {
  const root = temporaryTree([['node_modules/native/bin/tsc', ''], ['node_modules/.bin/other', '']]);
  symlinkSync(target, join(root, 'node_modules/.bin/tsc'));
  expect(compilerIn(root)).toEqual(found ? { command: process.execPath, args: [join(root, 'node_modules/native/bin/tsc')] } : undefined);
});

test('a folder whose name means something to a shell is checked as any other', async () => {
  // Stands for a compiler: says which files it read, as --listFiles does, and finds nothing wrong.
  const script = "process.stdout.write(require('node:path').join(process.cwd(), 'a.ts') + '\\n');\n";
  const top = temporaryTree([
    ['a & echo b/tsconfig.json', '{}'],
    ['a & echo b/a.ts', "import { get } from 'old-lib';\n"],
    ['a & echo b/package.json', '{}'],
    ['a & echo b/node_modules/new-lib/package.json', '{ "name": "new-lib" }'],
    ['a & echo b/node_modules/typescript/package.json', manifest({ tsc: './bin/tsc.js' })],
    ['a & echo b/node_modules/typescript/bin/tsc.js', script],
  ]);
  const { report } = await migrate(join(top, 'a & echo b'), { recipes: ['rename-import'], options: { from: 'old-lib', to: 'new-lib' }, verify: 'types' });
  expect(report.body.gates.find(({ rung }) => rung === 'R1')).toMatchObject({ passed: 1, dropped: [] });
});
