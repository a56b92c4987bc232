import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import { afterEach, expect, test, vi } from 'vitest';
import type { Detection } from '../../src/detector.ts';
import { DiskProject } from '../../src/io/DiskProject.ts';
import { OpenTexts } from '../../src/io/OpenTexts.ts';
import { folderOf, type Tree, write } from '../projectOf.ts';

const ORDER = "import { Entity } from 'typeorm'; import { Base } from './base';\n@Entity() export class Order extends Base {}\n";
const TREE: Tree = {
  'package.json': '{ "name": "shop", "scripts": { "start": "x" } }',
  'src/order.ts': ORDER,
  'src/base.ts': "import { PrimaryGeneratedColumn } from 'typeorm';\nexport class Base { @PrimaryGeneratedColumn('uuid') id: string }\n",
  'src/other.ts': 'export const other = 1;\n',
};
const at = { line: 2, column: 1, offset: 61 };
const FOUND: Detection[] = [{ messageId: 'missing', data: { entity: 'Order' }, file: 'src/order.ts', range: { start: at, end: at }, entity: 'Order', subject: '' }];

function settled(tree: Tree): string {
  const root = folderOf(tree);
  mkdirSync(join(root, 'node_modules'));
  for (const path of Object.keys(tree)) utimesSync(join(root, path), 1_700_000_000, 1_700_000_000);
  return root;
}
const open = (root: string, openTexts = new OpenTexts()): DiskProject => new DiskProject({ root, policy: loadPolicy({ from: root }), cache: 'disk', openTexts });
const order = (root: string): string => join(root, 'src/order.ts');

/** A process that asked two questions of a file, and ended. */
function asked(root: string): void {
  const first = open(root);
  first.model();
  first.found?.keep(order(root), ORDER, 'version {}', FOUND);
  first.found?.keep(order(root), ORDER, 'key {}', []);
  first.found?.save();
}
const answers = (project: DiskProject, root: string) => ['version {}', 'key {}'].map((question) => project.found?.find(order(root), ORDER, question));

afterEach(() => { vi.useRealTimers(); });

test('another process finds what was found, nothing included, and reads no file and no model for it', () => {
  const root = settled(TREE);
  asked(root);
  const second = open(root);
  expect(answers(second, root)).toEqual([FOUND, []]);
  expect(second.counts()).toMatchObject({ filesRead: 0, filesParsed: 0, filesJudged: 0 });
});

test.each<[string, (root: string) => void]>([
  ['another file', (root) => { write(root, { 'src/other.ts': 'export const other = 2;\n' }); }],
  ['a file that came', (root) => { write(root, { 'src/base/index.ts': '' }); }],
  ['a file that went', (root) => { rmSync(join(root, 'src/other.ts')); }],
  ['a tsconfig that came', (root) => { write(root, { 'tsconfig.json': '{}' }); }],
  ['the policy', (root) => { write(root, { 'nilometer.config.json': '{ "ignore": ["generated/**"] }' }); }],
  ['a container file', (root) => { write(root, { 'Dockerfile': 'FROM node\n' }); }],
  ['what is ignored', (root) => { write(root, { '.gitignore': 'src/other.ts\n' }); }],
  ['the day', () => { vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 60 * 60 * 1000 }); }],
])('after a change of %s nothing is believed', (_, change) => {
  const root = settled(TREE);
  asked(root);
  expect(answers(open(root), root)).toEqual([FOUND, []]);
  change(root);
  expect(answers(open(root), root)).toEqual([undefined, undefined]);
});

test('what was not asked, of another text, with other options, is not known', () => {
  const root = settled(TREE);
  asked(root);
  const second = open(root);
  expect(second.found?.find(order(root), `${ORDER}\n`, 'version {}')).toBeUndefined();
  expect(second.found?.find(order(root), ORDER, 'version {"mode":"strict"}')).toBeUndefined();
  expect(second.found?.find(join(root, 'src/base.ts'), String(TREE['src/base.ts']), 'version {}')).toBeUndefined();
});

test('an unsaved text of any file stands for it: nothing kept is believed, and nothing is kept', () => {
  const root = settled(TREE);
  asked(root);
  const second = open(root);
  second.opened(join(root, 'src/base.ts'), 'export class Base {}');
  expect(answers(second, root)).toEqual([undefined, undefined]);
  second.found?.keep(order(root), ORDER, 'draft {}', FOUND);
  second.found?.save();
  expect(open(root).found?.find(order(root), ORDER, 'draft {}')).toBeUndefined();
});

test('what is found before the whole is known counts from then on, unless something changed in between', () => {
  const root = settled(TREE);
  const first = open(root);
  first.found?.keep(order(root), ORDER, 'version {}', FOUND);
  expect(answers(first, root)).toEqual([undefined, undefined]);
  first.model();
  expect(answers(first, root)).toEqual([FOUND, undefined]);
  write(root, { 'src/base.ts': 'export class Base {}' });
  first.model();
  expect(answers(first, root)).toEqual([undefined, undefined]);
});

test('two processes over the same state add up', () => {
  const root = settled(TREE);
  const [first, second] = [open(root), open(root)];
  first.model();
  second.model();
  first.found?.keep(order(root), ORDER, 'key {}', []);
  second.found?.keep(order(root), ORDER, 'version {}', FOUND);
  first.found?.save();
  second.found?.save();
  expect(answers(open(root), root)).toEqual([FOUND, []]);
});

test.each([['empty', ''], ['cut off', '{"day":"20'], ['null', 'null'], ['of another shape', '{"day":"2026-11-30","basis":{},"questions":[],"files":{"x":[1]}}']])('a file of it that is %s is as none', (_, text) => {
  const root = settled(TREE);
  asked(root);
  const folder = join(root, 'node_modules/.cache/nilometer');
  const [name = ''] = readdirSync(folder).filter((one) => one.startsWith('found-'));
  expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toMatchObject({ questions: ['version {}', 'key {}'] });
  writeFileSync(join(folder, name), text);
  expect(answers(open(root), root)).toEqual([undefined, undefined]);
});
