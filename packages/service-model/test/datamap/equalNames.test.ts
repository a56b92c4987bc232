import { describe, expect, test } from 'vitest';
import type { DataMap } from '../../src/datamap/dataMap.ts';
import type { Tree } from '../projectOf.ts';
import { mapOf } from './mapOf.ts';

const user = (more = ''): string => `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
  @Entity() export class User { @PrimaryGeneratedColumn() id: number; @Column() email: string; ${more} }`;
const manifest = (name: string): string => `{ "name": "${name}", "scripts": { "start": "node ." } }`;
const head = `import express from 'express';\nimport { DataSource } from 'typeorm';\nimport { User } from './user';\nconst users = new DataSource({}).getRepository(User);\nconst app = express();\n`;
const acts = `app.get('/users/:id', async (req, res) => { const user = await users.findOneBy({ id: 1 }); console.info(user.email); res.json(user); });
  app.get('/me/export', async (req, res) => { res.json(await users.findOneBy({ id: 1 })); });
  app.delete('/me', async (req, res) => { await users.delete({ id: 1 }); });`;

const shop: Tree = { 'package.json': manifest('shop'), 'user.ts': user(), 'app.ts': head + acts };
const crm: Tree = { 'package.json': manifest('crm'), 'user.ts': user('@Column() phone: string;'), 'app.ts': `${head}app.listen(1);` };
const below = (folder: string, tree: Tree): Tree => Object.fromEntries(Object.entries(tree).map(([path, text]) => [`${folder}/${path}`, text]));

const told = ({ fields }: DataMap) => fields.map(({ service, entity, field, logged, exposed, erasure, export: copy }) =>
  [`${service} ${entity}.${field}`, logged.length, exposed.length, erasure.covered, erasure.because, copy.covered]);

describe('records of one name in two services', () => {
  const together = mapOf({ all: { ...below('apps/shop', shop), ...below('apps/crm', crm) } });

  test('each is judged by the code of its own', () => {
    expect(told(together)).toEqual([
      ['crm User.email', 0, 0, 'unknown', 'no way into the service was found, so whether one answers a request to erase is not known', 'unknown'],
      ['crm User.phone', 0, 0, 'unknown', 'no way into the service was found, so whether one answers a request to erase is not known', 'unknown'],
      ['shop User.email', 1, 2, 'yes', 'the handler deletes User', 'yes'],
    ]);
  });

  test('asked for together and apart, the answers are equal', () => {
    const order = (map: DataMap) => told(map).toSorted(([a], [b]) => String(a).localeCompare(String(b)));
    expect(order(mapOf({ shop, crm }))).toEqual(order(together));
  });
});

test('in one service it is not known which of them code is about', () => {
  const tree: Tree = { ...below('new', { 'user.ts': user(), 'app.ts': head + acts }), 'old/user.ts': user() };
  expect(mapOf({ app: tree }).fields.map(({ file, erasure }) => [file, erasure.covered, erasure.because])).toEqual(['new/user.ts', 'old/user.ts'].map((file) =>
    [file, 'unknown', 'the handler deletes User; 2 records are called User, and which of them it is is not known']));
});

test('a service that works with the records of another answers for them', () => {
  const db: Tree = { 'package.json': manifest('db'), 'user.ts': user() };
  const tree: Tree = { ...below('apps/shop', { 'package.json': manifest('shop'), 'app.ts': head.replace('./user', '../db/user') + acts }), ...below('apps/db', db) };
  expect(told(mapOf({ all: tree }))).toEqual([['db User.email', 1, 2, 'yes', 'the handler deletes User', 'yes']]);
});

test('what could not be read is told once, of the service that it is in', () => {
  const tree: Tree = { ...below('apps/shop', shop), ...below('apps/crm', crm), 'apps/crm/broken.ts': "import { Entity } from 'typeorm';\n@Entity() export class {{" };
  const together = mapOf({ all: tree }).services.map(({ name, notJudged }) => [name, notJudged.map(({ file }) => file)]);
  expect(together).toEqual([['crm', ['apps/crm/broken.ts']], ['shop', []]]);
});
