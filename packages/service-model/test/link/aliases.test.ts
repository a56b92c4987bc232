import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

const use = (imports: string, decorator = '@Stored("things")') =>
  `${imports}\n${decorator} export class Thing { @Key() id: string; @Col({ nullable: true }) name: string }`;
const LIB = "import { Entity, Column, PrimaryGeneratedColumn } from 'typeorm';\n";
const COLUMNS = "export const Key = () => PrimaryGeneratedColumn('uuid'); export const Col = Column;";

const cases: Record<string, Tree> = {
  'a constant': { 'a.ts': use("import { Stored, Key, Col } from './lib'"), 'lib.ts': `${LIB}export const Stored = Entity; ${COLUMNS}` },
  'a renamed import': { 'a.ts': use("import { Entity as Stored, PrimaryGeneratedColumn as K, Column as Col } from 'typeorm'; const Key = () => K('uuid')") },
  'a renamed re-export': { 'a.ts': use("import { Stored, Key, Col } from './lib'"), 'lib.ts': `${LIB}export { Entity as Stored } from 'typeorm'; ${COLUMNS}` },
  'a default import that is exported by its name': { 'a.ts': use("import { Stored, Key, Col } from './lib'"), 'lib.ts': `${LIB}import Renamed from './deep'; import { Own as Other } from './deep'; export { Renamed as Stored, Other }; ${COLUMNS}`, 'deep.ts': `${LIB}const Inner = (n) => Entity(n); export default Inner; export const Own = 1;` },
  'a star re-export': { 'a.ts': use("import { Entity as Stored, Key, Col } from './lib'"), 'lib.ts': `${LIB}export * from 'typeorm'; ${COLUMNS}` },
  'a function that passes all on': { 'a.ts': use("import { Stored, Key, Col } from './lib'"), 'lib.ts': `${LIB}export function Stored(...args) { return Entity(...args) } ${COLUMNS}` },
  applyDecorators: { 'a.ts': use("import { Stored, Key, Col } from './lib'"), 'lib.ts': `${LIB}import { applyDecorators } from '@nestjs/common'; export const Stored = (name: string) => applyDecorators(Other(), Entity(name)); ${COLUMNS}` },
  'a function that applies to its target': { 'a.ts': use("import { Stored, Key, Col } from './lib'"), 'lib.ts': `${LIB}export function Stored(name?: string) { return (target: any) => { if (x) { Entity(name)(target) } } } ${COLUMNS}` },
  'a list that is reduced': { 'a.ts': use("import { Stored, Key, Col } from './lib'"), 'lib.ts': `${LIB}export const Stored = (name) => (target) => [Entity(name), Other()].forEach((decorate) => decorate(target)); ${COLUMNS}` },
  'an alias of an alias, in a namespace': { 'a.ts': use("import * as db from './lib'; const { x } = db; const Key = db.Key; const Col = db.Col;", '@db.Stored("things")'), 'lib.ts': `${LIB}export * from './deep'; ${COLUMNS}`, 'deep.ts': `${LIB}const Inner = (n) => Entity(n); export const Stored = (n) => Inner(n);` },
};

test.each(Object.entries(cases))('an entity is found behind %s', (_, tree) => {
  const { entities, notJudged } = projectOf(tree).model();
  expect(notJudged).toEqual([]);
  expect(entities.map(({ name, table, primaryKey, fields }) => [name, table, primaryKey, fields.map((field) => field.nullable)])).toEqual([['Thing', 'things', 'uuid', ['no', 'yes']]]);
});

test('literal options of an alias hold where the use says nothing else', () => {
  const [entity] = projectOf({
    'a.ts': "import { Entity } from 'typeorm'; import { Text } from './lib'; @Entity() export class Thing { @Text() a; @Text({ nullable: false }) b }",
    'lib.ts': "import { Column } from 'typeorm'; export const Text = (options = {}) => Column({ type: 'text', nullable: true, ...options })",
  }).model().entities;
  expect(entity?.fields.map(({ type, nullable }) => [type, nullable])).toEqual([['text', 'yes'], ['text', 'no']]);
});

test('a decorator of the same name that is no entity makes none', () => {
  const tree = { 'a.ts': use("import { Stored } from './lib'"), 'lib.ts': 'export const Stored = (name: string) => (target: any) => { register(name, target) }' };
  expect(projectOf(tree).model().entities).toEqual([]);
});

test('a key that a company decorator makes at run time is unknown, and its place known', () => {
  const [entity] = projectOf({
    'a.ts': "import { Entity, Column } from 'typeorm'; import { GeneratedId } from './lib';\n@Entity() export class Thing { @GeneratedId() id: string; @Column() name: string }",
    'lib.ts': 'export function GeneratedId() { return (target, name) => { registry.set(target, name) } }',
  }).model().entities;
  expect(entity).toMatchObject({ primaryKey: 'unknown', version: 'no', primaryKeySite: { field: 'id', range: { start: { line: 2 } } } });
});
