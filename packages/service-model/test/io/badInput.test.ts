import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { openProject } from '../../src/io/openProject.ts';
import { folderOf, projectOf, type Tree } from '../projectOf.ts';

const GOOD = "import { Entity, PrimaryColumn } from 'typeorm';\n@Entity() export class Good { @PrimaryColumn() id: string }";

/** Every bad file stands beside a good one, which must still be read. */
const cases: [string, Tree, string][] = [
  ['a syntax error', { 'bad.ts': '\n\n@Entity() class Bad { id: }' }, 'bad.ts:3 syntax error: Unexpected token'],
  ['not UTF-8', { 'bad.ts': Uint8Array.from([0x63, 0x6c, 0x61, 0x73, 0x73, 0xff, 0xfe]) }, 'bad.ts:1 not UTF-8'],
  ['5 MB minified', { 'bad.js': `class A{x=1}`.repeat(450_000) }, 'bad.js:1 larger than 4 MB (5.1 MB), not read'],
  ['a package.json that is cut off', { 'package.json': '{ "name": "x",\n  "dependencies": { "moment": "2" }, ' }, 'package.json:2 not JSON: PropertyNameExpected'],
  ['a package.json with comments', { 'package.json': '{\n  // mine\n  "name": "x"\n}' }, 'package.json:2 not JSON: InvalidCommentToken'],
  ['an empty package.json', { 'package.json': '' }, 'package.json:1 not JSON: ValueExpected'],
];

test('a package.json that is JSON is none, a byte order mark before it or not; of a broken one, what can be read is', () => {
  const dependenciesOf = (text: string) => {
    const { dependencies, unparsed } = projectOf({ 'package.json': text }).model();
    return [dependencies.map(({ packageName }) => packageName), unparsed.length];
  };
  expect(dependenciesOf('\uFEFF{ "dependencies": { "moment": "2" } }')).toEqual([['moment'], 0]);
  expect(dependenciesOf('{ "dependencies": { "moment": "2" }, ')).toEqual([['moment'], 1]);
});

test.each(cases)('%s is one line, and the rest is read', (_, tree, line) => {
  const { entities, unparsed } = projectOf({ 'good.ts': GOOD, ...tree }).model();
  expect(entities.map(({ name }) => name)).toEqual(['Good']);
  expect(unparsed.map(({ file, line: at, reason }) => `${file}:${at} ${reason}`)).toEqual([line]);
});

test('200 KB on one line are read', () => {
  const { unparsed, packageUses } = projectOf({ 'min.js': `require("moment");${'class A{x=1};'.repeat(18_000)}` }).model();
  expect([unparsed.length, packageUses.length]).toEqual([0, 1]);
});

test.each([
  ['BOM', `\uFEFF${GOOD}`],
  ['CRLF', GOOD.replaceAll('\n', '\r\n')],
  ['lone CR', GOOD.replaceAll('\n', '\r')],
  ['letters beyond ASCII before it', GOOD.replace('\n', " const é = '😀';\n")],
])('%s: places are right', (_, text) => {
  const [entity] = projectOf({ 'good.ts': text }).model().entities;
  expect(entity?.range.start).toMatchObject({ line: 2, column: 24 });
});

test('a loop of symbolic links, a link to nowhere and a file that may not be read', () => {
  const root = folderOf({ 'src/good.ts': GOOD, 'src/secret.ts': GOOD });
  symlinkSync(root, join(root, 'src/loop'));
  symlinkSync(join(root, 'gone.ts'), join(root, 'src/link.ts'));
  chmodSync(join(root, 'src/secret.ts'), 0);
  const { entities, unparsed } = openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory' }).model();
  const mayReadAll = process.getuid?.() === 0;
  expect(entities.map(({ file }) => file)).toEqual(mayReadAll ? ['src/good.ts', 'src/secret.ts'] : ['src/good.ts']);
  expect(unparsed.map(({ file, reason }) => `${file} ${reason}`)).toEqual(["src/link.ts can't be read: ENOENT", ...(mayReadAll ? [] : ["src/secret.ts can't be read: EACCES"])]);
});

test.skipIf(process.platform === 'win32')('what is no file is one line each: pipes, devices, links in a circle', () => {
  const root = folderOf({ 'src/good.ts': GOOD });
  const at = (name: string) => join(root, 'src', name);
  execFileSync('mkfifo', [at('pipe.ts')]);
  symlinkSync('/dev/zero', at('device.ts'));
  symlinkSync('circle.ts', at('circle.ts'));
  const { entities, unparsed } = openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory' }).model();
  expect(entities.map(({ name }) => name)).toEqual(['Good']);
  expect(unparsed.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
    "src/circle.ts can't be read: ELOOP", 'src/device.ts not a file, not read', 'src/pipe.ts not a file, not read',
  ]);
});

test.skipIf(process.platform === 'win32')('a pipe in the place of a configuration is passed by', () => {
  const root = folderOf({ 'src/a.ts': GOOD.replace('class Good', "class Good extends Base").replace("from 'typeorm';", "from 'typeorm'; import { Base } from '@acme/base';") });
  for (const name of ['.gitignore', 'lerna.json', 'pnpm-workspace.yaml']) execFileSync('mkfifo', [join(root, name)]);
  expect(openProject({ root, policy: loadPolicy({ from: root }), cache: 'disk' }).model().entities).toHaveLength(1);
});
