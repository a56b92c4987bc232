import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { openProject } from '../../src/io/openProject.ts';
import { folderOf, type Tree, write } from '../projectOf.ts';

const THING = "import { Entity } from 'typeorm'; import { Base } from '@acme/base';\n@Entity() export class Thing extends Base {}";
const PLAIN = 'export class Base {}';
const VERSIONED = "import { VersionColumn } from 'typeorm'; export class Base { @VersionColumn() v: number }";
const COMPILED = "const t = require('typeorm'); class Base { @t.VersionColumn() v } exports.Base = Base;";
const paths = (folder: string): string => JSON.stringify({ compilerOptions: { paths: { '@acme/base': [folder] } } });
const installed = (main: string): string => JSON.stringify({ name: '@acme/base', main, dependencies: { typeorm: '1' } });
const start = JSON.stringify({ name: 'all', scripts: { start: 'node .' } });

/** A policy at the root, and what is judged a folder below it. */
function judged(tree: Tree) {
  const top = folderOf({ 'nilometer.config.json': '{}', 'packages/x/package.json': '{ "name": "x" }', 'packages/x/thing.ts': THING, ...tree });
  const root = join(top, 'packages/x');
  mkdirSync(join(root, 'node_modules'));
  const old = [...Object.keys(tree), 'package.json', 'packages/x/package.json', 'packages/x/thing.ts'];
  for (const path of old) utimesSync(join(top, path), 1_700_000_000, 1_700_000_000);
  const thing = () => openProject({ root, policy: loadPolicy({ from: root }), cache: 'disk' }).model().entities[0];
  return { top, thing };
}

const BASES = { 'one/base.ts': PLAIN, 'two/base.ts': VERSIONED };
const INSTALLED = { 'node_modules/@acme/base/package.json': installed('one.js'), 'node_modules/@acme/base/one.js': 'class Base {} exports.Base = Base;', 'node_modules/@acme/base/two.js': COMPILED };
const FOREIGN = { ...INSTALLED, 'node_modules/@acme/base/package.json': JSON.stringify({ name: '@acme/base', main: 'two.js' }) };
const THROUGH = { 'tsconfig.json': paths('./packages/y/index.ts'), 'packages/y/index.ts': "export { Base } from '~base'", 'packages/y/base.ts': PLAIN, 'packages/y/more.ts': VERSIONED };
const via = (file: string): string => JSON.stringify({ compilerOptions: { paths: { '~base': [file] } } });

test.each<[string, Tree, Tree]>([
  ['the tsconfig at the root', { ...BASES, 'tsconfig.json': paths('./one/base') }, { 'tsconfig.json': paths('./two/base') }],
  ['a tsconfig that comes in between', { ...BASES, 'tsconfig.json': paths('./one/base') }, { 'packages/x/tsconfig.json': paths('../../two/base') }],
  ['the package.json of what is installed', INSTALLED, { 'node_modules/@acme/base/package.json': installed('two.js') }],
  ['an installed package that had nothing to do with an ORM', FOREIGN, { 'node_modules/@acme/base/package.json': installed('two.js') }],
  ['a nearer package that shadows it', FOREIGN, { 'packages/x/node_modules/@acme/base/package.json': installed('two.js'), 'packages/x/node_modules/@acme/base/two.js': COMPILED }],
  ['a nearer package that shadows one that has', INSTALLED, { 'packages/x/node_modules/@acme/base/package.json': installed('two.js'), 'packages/x/node_modules/@acme/base/two.js': COMPILED }],
  ['the tsconfig of another package that is linked', { ...THROUGH, 'packages/y/tsconfig.json': via('./base.ts') }, { 'packages/y/tsconfig.json': via('./more.ts') }],
])('a folder is judged anew after a change of %s', (_, tree, change) => {
  const { top, thing } = judged(tree);
  expect([thing()?.version, thing()?.version]).toEqual(['no', 'no']);
  write(top, change);
  expect(thing()?.version).toBe('yes');
});

test.each<[string, Tree, string]>([
  ['a container file', { 'packages/Dockerfile': 'FROM node' }, 'packages'],
  ['a start script', { 'package.json': start }, 'all'],
])('%s above a folder makes it part of a service', (_, change, service) => {
  const { top, thing } = judged({ ...BASES, 'tsconfig.json': paths('./one/base') });
  expect([thing()?.service, thing()?.service]).toEqual([undefined, undefined]);
  write(top, change);
  expect(thing()?.service).toBe(service);
});
