import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPolicy } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../src/io/cacheFolder.ts';
import { clearCache } from '../../src/io/clearCache.ts';
import { DiskIndex } from '../../src/io/diskIndex.ts';
import { openProject } from '../../src/io/openProject.ts';
import { folderOf, write } from '../projectOf.ts';

const entity = (name: string) => `import { Entity, PrimaryColumn } from 'typeorm'; import { Base } from './base';\n@Entity() export class ${name} extends Base { @PrimaryColumn() id: string }`;
const TREE = { 'src/base.ts': 'export class Base {}', 'src/a.ts': entity('A'), 'src/b.ts': entity('B'), 'src/c.ts': "import 'moment'", 'src/d.ts': 'export const d = 1', 'schema.prisma': 'model P { id Int @id }' };

/** Files that were touched long ago: the index distrusts what is younger than two seconds. */
function settled(tree: Record<string, string> = TREE): string {
  const root = folderOf(tree);
  mkdirSync(join(root, 'node_modules'));
  for (const path of [...Object.keys(tree), 'package.json']) utimesSync(join(root, path), 1_700_000_000, 1_700_000_000);
  return root;
}
const run = (root: string) => {
  const project = openProject({ root, policy: loadPolicy({ from: root }), cache: 'disk' });
  const { counts, ...model } = project.model();
  return { model, counts };
};
const cache = (root: string) => join(root, 'node_modules/.cache/nilometer');
const cacheFiles = (root: string) => readdirSync(cache(root)).map((name) => join(cache(root), name));

test('a second run reads and parses nothing, and says the same', () => {
  const root = settled();
  const first = run(root);
  expect(first.counts.filesParsed).toBeGreaterThan(0);
  const second = run(root);
  expect(second.counts).toEqual({ filesJudged: first.counts.filesJudged, filesSeen: first.counts.filesSeen, filesRead: 0, filesParsed: 0 });
  expect(second.model).toEqual(first.model);
});

test('a rename and a change back parse nothing: facts belong to contents', () => {
  const root = settled();
  run(root);
  renameSync(join(root, 'src/a.ts'), join(root, 'src/z.ts'));
  const renamed = run(root);
  expect(renamed.counts.filesParsed).toBe(0);
  expect(renamed.model.entities.map(({ file }) => file)).toEqual(['schema.prisma', 'src/b.ts', 'src/z.ts']);
  write(root, { 'src/b.ts': entity('Changed') });
  expect(run(root).counts.filesParsed).toBe(1);
  write(root, { 'src/b.ts': TREE['src/b.ts'] });
  const back = run(root);
  expect([back.counts.filesParsed, back.model.entities.map(({ name }) => name)]).toEqual([0, ['P', 'B', 'A']]);
});

test('what is known of a deleted file is forgotten', () => {
  const root = settled();
  const rows = () => {
    const [file = ''] = cacheFiles(root).filter((path) => basename(path).startsWith('files-'));
    return Object.keys(JSON.parse(readFileSync(file, 'utf8'))).map((path) => relative(root, path));
  };
  run(root);
  expect(rows()).toContain('src/d.ts');
  rmSync(join(root, 'src/d.ts'));
  run(root);
  expect(rows().sort()).toEqual(['package.json', 'schema.prisma', 'src/a.ts', 'src/b.ts', 'src/base.ts', 'src/c.ts']);
});

test('a file counts once, though it is looked at for its hash and then for its facts', () => {
  const root = settled();
  const { filesSeen } = run(root).counts;
  write(root, { 'src/b.ts': entity('Changed') });
  expect(run(root).counts).toMatchObject({ filesSeen, filesRead: 1 });
});

test('a change within the resolution of the time stamp is seen', () => {
  const root = settled();
  const now = Date.now() / 1000;
  utimesSync(join(root, 'src/a.ts'), now, now);
  run(root);
  write(root, { 'src/a.ts': entity('Z') });
  utimesSync(join(root, 'src/a.ts'), now, now);
  expect(run(root).model.entities.map(({ name }) => name)).toEqual(['P', 'Z', 'B']);
});

test('an equally long file that is copied over with its old time is seen', () => {
  const root = settled();
  const other = folderOf({ 'a.ts': entity('Z') });
  utimesSync(join(other, 'a.ts'), 1_700_000_000, 1_700_000_000);
  run(root);
  cpSync(join(other, 'a.ts'), join(root, 'src/a.ts'), { preserveTimestamps: true });
  expect(run(root).model.entities.map(({ name }) => name)).toEqual(['P', 'Z', 'B']);
});

test.each([
  ['is null', null],
  ['has no entities', { carriers: [] }],
  ['has entities that are no list', { entities: {} }],
])('a kept model that %s is made again', (_, kept) => {
  const root = settled();
  const { model } = run(root);
  for (const file of cacheFiles(root).filter((path) => basename(path).startsWith('model-'))) {
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), model: kept }));
  }
  expect(run(root).model).toEqual(model);
});

/** A name that another thread of this process might take for its temporary file, if the process's number were all it is made of. */
test('threads of one process do not write to each other', () => {
  const root = settled();
  run(root);
  const before = cacheFiles(root).map((file) => basename(file));
  for (const file of cacheFiles(root)) {
    rmSync(file);
    for (const taken of [0, 1, 2, 3]) mkdirSync(`${file}.${process.pid}.${taken}`);
  }
  run(root);
  expect(cacheFiles(root).map((file) => basename(file))).toEqual(expect.arrayContaining(before));
});

test('a write that fails leaves nothing behind, and costs only its own part', () => {
  const root = settled();
  const disk = new DiskIndex(root, 'key');
  disk.folders.dirty = 1;
  disk.saveFolders();
  const [folders = ''] = cacheFiles(root);
  rmSync(folders);
  mkdirSync(folders);
  disk.index.dirty = disk.folders.dirty = 1;
  disk.saveFolders();
  expect(cacheFiles(root)).toEqual([folders]);
  expect(disk.index.dirty).toBe(1);
});

test.each([
  ['empty', ''],
  ['cut off', '{"files":{"a'],
  ['of another shape', '[1,2]'],
  ['null', 'null'],
  ['of other rows', '{"x":7,"y":"z"}'],
])('an index that is %s is ignored and replaced', (_, text) => {
  const root = settled();
  const { model } = run(root);
  for (const file of cacheFiles(root)) writeFileSync(file, text);
  expect(run(root).model).toEqual(model);
  expect(run(root).counts.filesParsed).toBe(0);
});

test('a cache that can not be written is no error', () => {
  const root = settled();
  writeFileSync(join(root, 'node_modules/.cache'), 'a file where a folder should be');
  expect(run(root).model.entities.length).toBe(3);
});

test('three processes at once leave one whole index', async () => {
  const tree = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`src/e${i}.ts`, entity(`E${i}`)]));
  const root = settled({ ...TREE, ...tree });
  const dist = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));
  const script = `import { openProject } from ${dist('../../dist/index.js')}; import { loadPolicy } from '@nilometer/policy';
    const root = ${JSON.stringify(root)}; const project = openProject({ root, policy: loadPolicy({ from: root }), cache: 'disk' });
    const { entities } = project.model();`;
  const start = (prints = 'entities.length') => new Promise<string>((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', `${script} console.log(${prints})`], { cwd: fileURLToPath(new URL('../..', import.meta.url)) });
    let out = '';
    child.stdout.on('data', (chunk) => { out += String(chunk); });
    child.stderr.on('data', (chunk) => { out += String(chunk); });
    child.on('error', reject);
    child.on('close', () => resolve(out.trim()));
  });
  expect(await Promise.all([start(), start(), start()])).toEqual(['43', '43', '43']);
  // Folders are kept when nothing in them changed for two seconds: it depends on how long the processes took.
  expect(readdirSync(cache(root)).map((name) => name.split('-')[0]).filter((part) => part !== 'folders')).toEqual(['facts', 'files', 'model']);
  for (const file of cacheFiles(root)) expect(() => { JSON.parse(readFileSync(file, 'utf8')); }).not.toThrow();
  expect(await start('project.counts().filesParsed')).toBe('0');
});

test('a save deletes parts of other indexes that nobody used for 30 days, and nothing else', () => {
  const root = settled();
  mkdirSync(cache(root), { recursive: true });
  const days = (n: number) => Date.now() / 1000 - n * 86_400;
  const put = (name: string, read: number, written: number) => {
    writeFileSync(join(cache(root), name), '{}');
    utimesSync(join(cache(root), name), days(read), days(written));
  };
  put('facts-0123456789abcdef.json', 31, 31);
  put('facts-0123456789abcdef.json.42.0', 31, 31);
  put('files-0123456789abcdef.json', 29, 29);
  put('model-0123456789abcdef.json', 1, 400);
  put('advisories.json', 400, 400);
  run(root);
  const left = readdirSync(cache(root));
  const own = left.filter((name) => /^(?:facts|files|model)-(?!0123456789abcdef)/.test(name));
  expect(own.map((name) => name.split('-')[0])).toEqual(['facts', 'files', 'model']);
  expect(left.filter((name) => !own.includes(name))).toEqual(['advisories.json', 'files-0123456789abcdef.json', 'model-0123456789abcdef.json']);
});

const PATHS = '{ "compilerOptions": { "paths": { "~base": ["./src/base"] } } }';

test.each([
  ['a path of tsconfig', { 'tsconfig.json': PATHS.replace('./src/base', './src/other') }],
  ['what a barrel passes on', { 'src/base.ts': "export * from './other'" }],
  ['a file that now comes first', { 'src/base.ts': "export * from './more'", 'src/more.ts': "export { Base } from './other'" }],
])('the whole model is made anew after a change of %s', (_, change) => {
  const root = settled({ ...TREE, 'tsconfig.json': PATHS, 'src/a.ts': TREE['src/a.ts'].replace('./base', '~base'), 'src/other.ts': "import { VersionColumn } from 'typeorm'; export class Base { @VersionColumn() v: number }" });
  const versionOfA = () => run(root).model.entities.find(({ name }) => name === 'A')?.version;
  expect(versionOfA()).toBe('no');
  expect(versionOfA()).toBe('no');
  write(root, change);
  expect(versionOfA()).toBe('yes');
});

test('an install is seen: what was missing is looked for each time', () => {
  const root = settled({ 'a.ts': TREE['src/a.ts'].replace('./base', '@acme/core') });
  expect(run(root).model.entities[0]?.version).toBe('unknown');
  expect(run(root).model.entities[0]?.version).toBe('unknown');
  write(root, {
    'node_modules/@acme/core/package.json': '{ "name": "@acme/core", "main": "index.js", "dependencies": { "typeorm": "1" } }',
    'node_modules/@acme/core/index.js': "const t = require('typeorm'); class Base { @t.VersionColumn() v } exports.Base = Base;",
  });
  expect(run(root).model.entities[0]?.version).toBe('yes');
});

test('the cache lies in node_modules where there is one, never makes one, and can be cleared', () => {
  const root = settled();
  run(root);
  expect(cacheFolder(root)).toBe(cache(root));
  expect(clearCache(root)).toBe(cache(root));
  expect(existsSync(cache(root))).toBe(false);
  const bare = folderOf(TREE);
  expect(cacheFolder(bare).startsWith(bare)).toBe(false);
});
