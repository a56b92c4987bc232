import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from '@nilometer/policy';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { behaviourReaders } from '../../src/behaviour-readers/all.generated.ts';
import { OpenTexts } from '../../src/io/OpenTexts.ts';
import { openProject } from '../../src/io/openProject.ts';
import type { Project } from '../../src/project.ts';
import type { ServiceModel } from '../../src/model.ts';
import { folderOf, type Tree, write } from '../projectOf.ts';

const readers = Object.values(behaviourReaders);
const TREE: Record<string, string> = {
  'package.json': '{ "name": "shop", "scripts": { "start": "x" } }',
  'src/base.ts': "import { PrimaryGeneratedColumn } from 'typeorm';\nexport class Base { @PrimaryGeneratedColumn('uuid') id: string }",
  'src/user.ts': "import { Entity, Column } from 'typeorm'; import { Base } from './base';\n@Entity() export class User extends Base { @Column() email: string }",
  'src/log.ts': "import winston from 'winston';\nconst logger = winston.createLogger();\nexport function logUser(what: string) { logger.info(what); }",
  'src/service.ts': "import { logUser } from './log';\nimport winston from 'winston';\nexport class Service { greet(user: { email: string }) { logUser(user.email); } }",
  'src/routes.ts': "import { Router } from 'express';\nexport const routes = Router();\nroutes.get('/users', (req, res) => res.send(''));\nroutes.delete('/users/me', removeMe);",
  'src/app.ts': "import express from 'express'; import { routes } from './routes';\nconst app = express();\napp.use('/admin', mayEnter, routes);",
  'src/module.ts': "import { APP_GUARD } from '@nestjs/core'; import { Module } from '@nestjs/common';\n@Module({ providers: [{ provide: APP_GUARD, useClass: AuthGuard }] }) export class AppModule {}",
  'src/plain.ts': 'export const plain = 1;',
};
const SOURCES = Object.keys(TREE).filter((file) => file.endsWith('.ts'));

/** What each file may be changed to: what others conclude from it changes, or does not. */
const CHANGES: Record<string, readonly (string | null)[]> = {
  'src/base.ts': [TREE['src/base.ts'] ?? '', "import { VersionColumn } from 'typeorm';\nexport class Base { @VersionColumn() v: number }", "export { Base } from './other';", null],
  'src/other.ts': [null, "import { PrimaryGeneratedColumn } from 'typeorm';\nexport class Base { @PrimaryGeneratedColumn() id: number }"],
  'src/log.ts': [TREE['src/log.ts'] ?? '', 'export function logUser(what: string) {}', null],
  'src/log/index.ts': [null, "import winston from 'winston';\nconst logger = winston.createLogger();\nexport function logUser(what: string) { logger.warn(what); }"],
  'src/routes.ts': [TREE['src/routes.ts'] ?? '', "import { Router } from 'express';\nexport const routes = Router();\nroutes.post('/users', addUser);", null],
  'src/app.ts': [TREE['src/app.ts'] ?? '', (TREE['src/app.ts'] ?? '').replace('/admin', '/public'), null],
  'src/service.ts': [TREE['src/service.ts'] ?? '', `// moved\n${TREE['src/service.ts']}`],
  'package.json': [TREE['package.json'] ?? '', '{ "name": "store", "scripts": { "start": "x" } }'],
};

const open = (root: string, more: Partial<Parameters<typeof openProject>[0]> = {}): Project =>
  openProject({ root, policy: loadPolicy({ from: root }), cache: 'disk', behaviours: () => readers, ...more });
const settled = (tree: Tree): string => {
  const root = folderOf(tree);
  mkdirSync(join(root, 'node_modules'));
  for (const path of Object.keys(tree)) utimesSync(join(root, path), 1_700_000_000, 1_700_000_000);
  return root;
};
const plain = ({ counts: _, ...model }: ServiceModel): unknown => JSON.parse(JSON.stringify(model));
const all = (project: Project): unknown => Object.fromEntries(SOURCES.map((file) => [file, plain(project.modelOfFile(file))]));
/** A project looks again after a pause: how long one has to be depends on how long looking takes. */
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 30_000, interval: 200 });

test('a second process parses nothing, loads no reader and says the same', () => {
  const root = settled(TREE);
  const first = open(root);
  const said = all(first);
  const second = open(root, { behaviours: () => { throw new Error('a reader was loaded'); } });
  // What the first has written when it had much, or ended: here, a walk's end saves.
  first.model();
  expect(all(second)).toEqual(said);
  expect(second.counts().filesParsed).toBe(0);
});

test('whatever is edited, in whatever order, what is kept is what a fresh look finds', async () => {
  const edits = fc.array(fc.constantFrom(...Object.entries(CHANGES).flatMap(([file, texts]) => texts.map((text) => [file, text] as const))), { minLength: 1, maxLength: 4 });
  await fc.assert(fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 3 }), fc.boolean(), async (rounds, sameProcess) => {
    const root = settled(TREE);
    const staying = open(root);
    all(staying);
    for (const round of rounds) {
      for (const [file, text] of round) {
        if (text === null) rmSync(join(root, file), { force: true });
        else write(root, { [file]: text });
      }
      const fresh = all(openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory', behaviours: readers }));
      if (sameProcess) await soon(() => expect(all(staying)).toEqual(fresh));
      else {
        staying.model();
        expect(all(open(root))).toEqual(fresh);
      }
    }
  }), { numRuns: 10, seed: 6 });
}, 120_000);

test('each file asked for alone has the endpoints and what bears on it that the whole model has', () => {
  const root = settled(TREE);
  const whole = open(root, { cache: 'memory' }).model();
  const alone = open(root);
  const routes = alone.modelOfFile('src/routes.ts');
  const endpoints = (model: ServiceModel) => model.behaviours.filter((one) => one.kind === 'endpoint' && one.file === 'src/routes.ts');
  expect(endpoints(routes)).toEqual(endpoints(whole));
  expect(endpoints(routes)).toMatchObject([{ path: '/admin/users', guards: ['mayEnter'] }, { path: '/admin/users/me', guards: ['mayEnter'] }]);
  expect(alone.modelOfFile('src/user.ts').serviceWide).toEqual(whole.serviceWide);
  expect(whole.serviceWide.map(({ kind }) => kind)).toEqual(['registration', 'gdpr']);
});

test('what one file hears of all others is what the whole model says of them, schemas included', async () => {
  const root = settled({
    ...TREE,
    'prisma/schema.prisma': 'model Invoice {\n  id String @id @default(uuid())\n}\n',
    'src/pay.ts': "import { logUser } from './log';\nexport const pay = (user: string) => logUser(user);",
  });
  const whole = open(root, { cache: 'memory' }).model();
  const project = open(root);
  const heard = () => { const { allEntities, units } = project.modelOfFile('src/routes.ts'); return { allEntities, units }; };
  expect(whole.allEntities.map(({ name }) => name).sort()).toEqual(['Invoice', 'User']);
  expect(whole.units.length).toBeGreaterThan(0);
  const first = heard();
  expect(first).toEqual({ allEntities: whole.allEntities, units: whole.units });
  // Whoever concludes from a list keeps what it concluded by the list itself.
  await new Promise((done) => setTimeout(done, 100));
  expect(heard().units).toBe(first.units);
  write(root, { 'src/pay.ts': 'export const pay = 1;' });
  await soon(() => expect(heard().units.filter(({ file }) => file === 'src/pay.ts')).toEqual([]));
});

test('of files that bear on nothing none is parsed for one that asks what does', () => {
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`src/work${i}.ts`, "import winston from 'winston';\nwinston.info('x');"]));
  const project = open(settled({ ...TREE, ...many }));
  expect(project.modelOfFile('src/routes.ts').serviceWide.length).toBeGreaterThan(0);
  expect(project.counts().filesParsed).toBeLessThan(12);
});

test('only what follows from a change is concluded anew', async () => {
  const root = settled(TREE);
  const project = open(root);
  all(project);
  const known = (): string[] => SOURCES.filter((file) => project.knownModelOfFile(file, TREE[file] ?? ''));
  expect(known()).toEqual(SOURCES);
  write(root, { 'src/base.ts': CHANGES['src/base.ts']?.[1] ?? '' });
  await soon(() => {
    const kept = known();
    expect(SOURCES.filter((file) => !kept.includes(file))).toEqual(['src/user.ts']);
  });
});

test.each([['empty', ''], ['cut off', '{"versions":[['], ['null', 'null'], ['of rows that lead nowhere', '{"versions":[],"answers":[],"rows":{"x":["h","",[3],[],null]}}']])('kept parts that are %s are made again', (_, text) => {
  const root = settled(TREE);
  const first = open(root);
  const said = all(first);
  first.model();
  const cache = join(root, 'node_modules/.cache/nilometer');
  for (const name of readdirSync(cache).filter((one) => /^(?:parts|wide)-/.test(one))) writeFileSync(join(cache, name), text);
  expect(all(open(root))).toEqual(said);
});

test('a text that is not saved counts for the files that build on it, until it is saved, changed on disk or given up', async () => {
  const root = settled(TREE);
  const texts = new OpenTexts();
  const project = open(root, { openTexts: texts });
  const versionOfUser = () => project.modelOfFile('src/user.ts', TREE['src/user.ts']).entities[0]?.version;
  const base = TREE['src/base.ts'] ?? '';
  const versioned = CHANGES['src/base.ts']?.[1] ?? '';
  expect(versionOfUser()).toBe('no');
  project.opened('src/base.ts', versioned);
  expect(versionOfUser()).toBe('yes');
  project.opened('src/base.ts', base);
  expect(versionOfUser()).toBe('no');
  project.opened('src/base.ts', versioned);
  write(root, { 'src/base.ts': `${base}\n` });
  await soon(() => expect(versionOfUser()).toBe('no'));
  // Nothing of it has reached the disk.
  expect(open(root).modelOfFile('src/user.ts').entities[0]?.version).toBe('no');
});
