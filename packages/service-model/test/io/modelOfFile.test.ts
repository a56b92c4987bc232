import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { openProject } from '../../src/io/openProject.ts';
import type { ServiceModel } from '../../src/model.ts';
import { folderOf, projectOf, type Tree, write } from '../projectOf.ts';

const TREE = {
  'src/base.ts': "import { PrimaryGeneratedColumn } from 'typeorm';\nexport class Base { @PrimaryGeneratedColumn() id: number }",
  'src/thing.ts': "import moment from 'moment'; import { Entity } from 'typeorm'; import { Base } from './base';\n@Entity() export class Thing extends Base {}",
  'src/other.ts': "import { Entity } from 'typeorm'; import { Base } from '@acme/core';\n@Entity() export class Other extends Base {}",
  'src/plain.ts': 'export const plain = 1;',
  'src/broken.ts': '@Entity() class {{',
  'schema/a.prisma': 'model A { id Int @id\n b B }',
  'schema/b.prisma': 'model B { id Int @id }',
  'package.json': '{ "name": "x", "scripts": { "start": "x" }, "dependencies": { "moment": "1" } }',
};
/** Documents within documents. */
const DOCUMENTS = {
  'src/address.ts': "import { Schema } from 'mongoose';\nexport const addressSchema = new Schema({ street: String });",
  'src/tag.ts': "import { Schema } from 'mongoose';\nexport const tagSchema = new Schema({ label: String });",
  'src/order.ts': "import { model, Schema } from 'mongoose';\nimport { addressSchema } from './address';\nimport { tagSchema } from './tag';\nexport const Order = model('Order', new Schema({ to: addressSchema, tags: [tagSchema] }));\nexport const Tag = model('Tag', tagSchema);",
};
const FILES = Object.keys(TREE);

const partOf = ({ entities, carriers, packageUses, dependencies, notJudged, unparsed }: ServiceModel, file: string) => {
  const here = <T extends { readonly file: string }>(list: readonly T[]): T[] => list.filter((item) => item.file === file);
  return { entities: here(entities), carriers: here(carriers), packageUses: here(packageUses), dependencies: here(dependencies), notJudged: here(notJudged), unparsed: here(unparsed) };
};

test.each(FILES)('the model of %s is that part of the whole model, from disk and from its text', (file) => {
  const project = projectOf(TREE);
  const whole = partOf(project.model(), file);
  expect(partOf(project.modelOfFile(file), file)).toEqual(whole);
  expect(partOf(project.modelOfFile(join(project.root, file), TREE[file as keyof typeof TREE]), file)).toEqual(whole);
  const alone = projectOf(TREE).modelOfFile(file);
  expect(partOf(alone, file)).toEqual(whole);
  expect(Object.values(partOf(alone, file)).flat().length).toBe([alone.entities, alone.carriers, alone.packageUses, alone.dependencies, alone.notJudged, alone.unparsed].flat().length);
});

test('unsaved text counts instead of the disk, for this call alone', () => {
  const project = projectOf(TREE);
  const text = TREE['src/thing.ts'].replace('extends Base {}', "extends Base { @VersionColumn() v: number }").replace('{ Entity }', '{ Entity, VersionColumn }');
  expect(project.modelOfFile('src/thing.ts', text).entities[0]?.version).toBe('yes');
  expect(project.modelOfFile('src/thing.ts', `\uFEFF${text}`).entities[0]?.version).toBe('yes');
  expect(project.modelOfFile('src/thing.ts').entities[0]?.version).toBe('no');
  expect(project.modelOfFile('src/new.ts', text).entities[0]?.primaryKey).toBe('number');
  expect(project.modelOfFile('src/thing.ts', 'export const nothing = 1').entities).toEqual([]);
});

test('a document that another file holds is no record, until that file is saved without it', () => {
  const project = projectOf(DOCUMENTS);
  const named = ({ entities, carriers }: ServiceModel) => [entities.map(({ name }) => name), carriers.map(({ name }) => name)];
  const alone = () => named(project.modelOfFile('src/address.ts'));
  expect([alone(), named(project.modelOfFile('src/tag.ts'))]).toEqual([[[], ['address']], [['tag'], []]]);
  expect(named(project.model())).toEqual([['Order', 'tag'], ['address']]);
  write(project.root, { 'src/order.ts': 'export const none = 1;' });
  expect(named(project.model())).toEqual([['address', 'tag'], []]);
  expect(alone()).toEqual([['address'], []]);
});

test('a schema that was copied is judged where it stands first', () => {
  const schema = 'model A { id Int @id }';
  const project = projectOf({ 'api/schema.prisma': schema, 'web/schema.prisma': schema, 'worker/schema.prisma': 'model B { id Int @id }' });
  const files = ['api', 'web', 'worker'].map((folder) => project.modelOfFile(`${folder}/schema.prisma`).entities.map(({ file }) => file));
  expect(files).toEqual([['api/schema.prisma'], [], ['worker/schema.prisma']]);
  expect(project.model().entities.map(({ file }) => file)).toEqual(['api/schema.prisma', 'worker/schema.prisma']);
});

test('a file that concerns nobody is not parsed, nor anything for it', () => {
  const project = projectOf(TREE);
  project.modelOfFile('src/plain.ts', TREE['src/plain.ts']);
  project.modelOfFile('README.md', '# @Entity() class');
  expect(project.counts()).toEqual({ filesJudged: 0, filesSeen: 0, filesRead: 0, filesParsed: 0 });
});

test('one file costs the parse of what it inherits from, once', () => {
  const project = projectOf(TREE);
  project.modelOfFile('src/thing.ts');
  const { filesParsed } = project.counts();
  project.modelOfFile('src/thing.ts');
  project.modelOfFile('src/base.ts');
  expect(project.counts().filesParsed).toBe(filesParsed);
});

test('changed, new and deleted files are seen by the next model', () => {
  const project = projectOf(TREE);
  expect(project.model().entities.map(({ name }) => name)).toEqual(['A', 'B', 'Other', 'Thing']);
  writeFileSync(join(project.root, 'src/base.ts'), TREE['src/base.ts'].replace('PrimaryGeneratedColumn() id: number', "PrimaryGeneratedColumn('uuid') id: string"));
  write(project.root, { 'src/new.ts': TREE['src/thing.ts'].replace('Thing', 'New') });
  rmSync(join(project.root, 'schema/b.prisma'));
  const { entities } = project.model();
  expect(entities.map(({ name, primaryKey }) => [name, primaryKey])).toEqual([['A', 'number'], ['New', 'uuid'], ['Other', 'unknown'], ['Thing', 'uuid']]);
});

test.each([
  ['a comment in the base', { 'src/base.ts': `// a comment\n${TREE['src/base.ts']}` }, false],
  ['a file that concerns nobody', { 'src/plain.ts': 'export const plain = 2;' }, false],
  ['the key of the base', { 'src/base.ts': TREE['src/base.ts'].replace('()', "('uuid')") }, true],
  ['another export of the base', { 'src/base.ts': TREE['src/base.ts'].replace('export class Base', 'class Base') }, true],
  ['the policy', { 'nilometer.config.json': '{ "guidelines": { "entity-version": "off" } }' }, true],
])('the digest of facts after a change of %s', (_, change, changes) => {
  const root = folderOf(TREE);
  const digest = () => openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory' }).factsDigest();
  const before = digest();
  expect(digest()).toBe(before);
  write(root, change);
  expect(digest() !== before).toBe(changes);
});

test.each(['src/ignored.ts', 'out/deep/thing.ts', 'node_modules/x/thing.ts', 'skipped/thing.ts'])('%s is ignored, so it has no model', (file) => {
  const project = projectOf({ '.gitignore': '/out', 'src/.gitignore': 'ignored.ts', 'nilometer.config.json': '{ "ignore": ["skipped/**"] }', [file]: TREE['src/thing.ts'], 'src/thing.ts': TREE['src/thing.ts'] });
  expect(project.modelOfFile(file).entities).toEqual([]);
  expect(project.modelOfFile(file, TREE['src/thing.ts']).packageUses).toEqual([]);
  expect(project.modelOfFile('src/thing.ts').entities).toHaveLength(1);
});

/** What rules pass by, with the paths that a project is opened with: asked for one by one, each file has what `model()` has of it. */
test.each<[string, Tree, string[], string[]]>([
  ['a rule on names', { '.gitignore': '*.gen.ts' }, ['.'], ['src/a.ts', 'src/deep/a.ts']],
  ['a rule on names below a folder that is named', { '.gitignore': '*.gen.ts' }, ['src/deep'], ['src/deep/a.ts']],
  ['a folder that is named', { '.gitignore': 'deep' }, ['src/deep'], ['src/deep/a.gen.ts', 'src/deep/a.ts']],
  ['a file that is named', { '.gitignore': 'deep' }, ['src/deep/a.gen.ts'], ['src/deep/a.gen.ts']],
  ['rules in a folder that is named', { '.gitignore': 'deep', 'src/deep/.gitignore': '*.gen.ts' }, ['src/deep'], ['src/deep/a.ts']],
])('ignored: %s', (_, rules, paths, expected) => {
  const root = folderOf({ ...rules, ...Object.fromEntries(['src/a.ts', 'src/deep/a.ts', 'src/deep/a.gen.ts'].map((file) => [file, TREE['src/thing.ts']])) });
  const project = openProject({ root, paths: paths.map((path) => join(root, path)), policy: loadPolicy({ from: root }), cache: 'memory' });
  const whole = project.model().entities.map(({ file }) => file);
  expect(whole).toEqual(expected);
  const within = ['src/a.ts', 'src/deep/a.gen.ts', 'src/deep/a.ts'].filter((file) => paths.some((path) => path === '.' || file.startsWith(path)));
  expect(within.filter((file) => project.modelOfFile(file).entities.length > 0)).toEqual(expected);
});

const CHILD = "import { Entity } from 'typeorm'; import { Base } from '@acme/base';\n@Entity() export class Child extends Base {}";
const acme = (dependencies: Record<string, string>) => JSON.stringify({ name: '@acme/base', main: 'index.js', dependencies });
const PLAIN_BASE = 'class Base {} exports.Base = Base;';
const VERSIONED_BASE = "const t = require('typeorm'); class Base { @t.VersionColumn() v } exports.Base = Base;";
const AT = 'node_modules/@acme/base';

test.each<[string, Tree, Tree]>([
  ['a base that was not there', { 'src/a.ts': CHILD.replace('@acme/base', './base') }, { 'src/base.ts': "import { VersionColumn } from 'typeorm'; export class Base { @VersionColumn() v: number }" }],
  ['an install', { 'src/a.ts': CHILD }, { [`${AT}/package.json`]: acme({ typeorm: '1' }), [`${AT}/index.js`]: VERSIONED_BASE }],
  ['an upgrade in place', { 'src/a.ts': CHILD, [`${AT}/package.json`]: acme({}), [`${AT}/index.js`]: PLAIN_BASE }, { [`${AT}/package.json`]: acme({ typeorm: '1' }), [`${AT}/index.js`]: VERSIONED_BASE }],
])('the second model of a project sees %s', (_, before, after) => {
  const project = projectOf(before);
  expect(project.model().entities[0]?.version).not.toBe('yes');
  write(project.root, after);
  expect(project.model().entities[0]?.version).toBe('yes');
});
