import { expect, test } from 'vitest';
import { projectOf } from '../projectOf.ts';

const IMPORTS = `import * as orm from 'typeorm';
import { BeforeUpdate, Column, CreateDateColumn, Entity, ManyToOne, ObjectIdColumn, PrimaryColumn, PrimaryGeneratedColumn, UpdateDateColumn, VersionColumn, ViewEntity, Generated } from 'typeorm';
`;

const one = (source: string, file = 'src/thing.ts') => {
  const model = projectOf({ [file]: IMPORTS + source }).model();
  expect(model.unparsed).toEqual([]);
  return model;
};

test.each([
  ['@PrimaryGeneratedColumn() id: number', 'number'],
  ["@PrimaryGeneratedColumn('uuid') id: string", 'uuid'],
  ["@PrimaryGeneratedColumn('increment') id: number", 'number'],
  ["@PrimaryGeneratedColumn('identity', { type: 'bigint' }) id: string", 'number'],
  ["@PrimaryGeneratedColumn({ type: 'bigint' }) id: string", 'number'],
  ['@PrimaryGeneratedColumn(STRATEGY) id: string', 'unknown'],
  ["@PrimaryColumn('uuid') id: string", 'uuid'],
  ["@PrimaryColumn({ type: 'uuid' }) id: string", 'uuid'],
  ["@PrimaryColumn() @Generated('uuid') id: string", 'uuid'],
  ['@PrimaryColumn() id: string = uuid()', 'uuid'],
  ["@PrimaryColumn('varchar', { length: 20 }) id", 'string'],
  ["@PrimaryColumn('char', { length: 3 }) currency: string", 'string'],
  ['@PrimaryColumn() id: string', 'string'],
  ['@PrimaryColumn() id: number', 'number'],
  ["@Column({ primary: true, type: 'int' }) id: number", 'number'],
  ['@PrimaryColumn() id: Id', 'unknown'],
  ['@PrimaryColumn(OPTIONS) id: string', 'unknown'],
  ['@ObjectIdColumn() id: ObjectId', 'objectid'],
  ['@PrimaryColumn() a: string; @PrimaryColumn() b: number', 'composite'],
  ['@orm.PrimaryGeneratedColumn("uuid") id: string', 'uuid'],
  ['@Column() name: string', 'unknown'],
])('key of %s is %s', (members, primaryKey) => {
  expect(one(`@Entity() export class Thing { ${members} }`).entities.map((entity) => entity.primaryKey)).toEqual([primaryKey]);
});

test.each([
  ["@Key({ primary: true }) a: string; @PrimaryColumn('int') n: number", 'composite'],
  ['@Key({ primary: true }) a: string; @Key({ primary: true }) b: string; @PrimaryColumn() n: number', 'composite'],
  ['@Key({ primary: true }) a: string', 'unknown'],
  ["@Key({ primary: false }) a: string; @PrimaryColumn('int') n: number", 'number'],
  ["@Key() a: string; @PrimaryColumn('int') n: number", 'number'],
])('key of %s, where Key is not installed, is %s', (members, primaryKey) => {
  const { entities } = one(`import { Key } from '@acme/not-installed'; @Entity() export class Thing { ${members} }`);
  expect(entities.map((entity) => entity.primaryKey)).toEqual([primaryKey]);
});

test('an undecided key that is declared again is no second one', () => {
  const { entities } = one("import { Key } from '@acme/not-installed'; class Base { @Key({ primary: true }) id: string } @Entity() export class Thing extends Base { @PrimaryColumn('int') id: string }");
  expect(entities.map((entity) => entity.primaryKey)).toEqual(['number']);
});

test.each([
  ['@VersionColumn() v: number', 'version', 'yes'],
  ['@Column() version: number', 'version', 'no'],
  ['@Audited() version: number', 'version', 'unknown'],
  ['@CreateDateColumn() at: Date', 'createdAt', 'yes'],
  ['@Column() createdAt: Date', 'createdAt', 'no'],
  ["@Column({ default: () => 'now()' }) createdAt: Date", 'createdAt', 'yes'],
  ["@Column({ default: () => 'CURRENT_TIMESTAMP(6)' }) loggedAt: Date", 'createdAt', 'yes'],
  ["@Column({ default: () => '(now())' }) createdAt: Date", 'createdAt', 'yes'],
  ["@Column({ default: () => \"timezone('utc', now())\" }) createdAt: Date", 'createdAt', 'yes'],
  ["@Column({ default: () => \"(STRFTIME('%Y-%m-%d %H:%M:%f','NOW'))\" }) createdAt: Date", 'createdAt', 'yes'],
  ["@Column({ default: () => \"now() + interval '7 days'\" }) createdUntil: Date", 'createdAt', 'no'],
  ["@Column({ default: () => 'now()' }) lastLoginAt: Date", 'createdAt', 'no'],
  ["@Column({ default: () => 'now()' }) queuedAt: Date; @Column({ default: () => 'now()' }) countedAt: Date", 'createdAt', 'unknown'],
  ["@Column({ default: () => 'now()', onUpdate: 'now()' }) at: Date", 'createdAt', 'no'],
  ["@Column({ default: 'now' }) status: string", 'createdAt', 'no'],
  ['@UpdateDateColumn() at: Date', 'updatedAt', 'yes'],
  ["@Column({ default: () => 'now()' }) updatedAt: Date", 'updatedAt', 'unknown'],
  ["@Column('timestamp', { name: 'updated_at', nullable: true, default: () => 'CURRENT_TIMESTAMP' }) updatedAt?: Date", 'updatedAt', 'unknown'],
  ["@Column({ default: () => 'now()' }) updatedAt: Date; @BeforeUpdate() touch() { this.updatedAt = new Date() }", 'updatedAt', 'no'],
  ["@Column({ default: () => 'now()' }) createdAt: Date", 'updatedAt', 'no'],
  ['@Column({ default: false }) updated: boolean', 'updatedAt', 'no'],
  ["@Column({ default: () => 'now()' }) updatedAt: Date", 'createdAt', 'no'],
  ["@Column({ default: () => 'CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP' }) at: Date", 'updatedAt', 'yes'],
  ["@Column({ onUpdate: 'CURRENT_TIMESTAMP' }) updatedAt: Date", 'updatedAt', 'yes'],
  ['@Column() updatedAt: Date; @BeforeUpdate() touch() { this.updatedAt = new Date() }', 'updatedAt', 'no'],
] as const)('of %s, %s is %s', (members, fact, value) => {
  const source = `import { Audited } from '@acme/not-installed'; @Entity() export class Thing { @PrimaryColumn() id: string; ${members} }`;
  expect(one(source).entities.map((entity) => entity[fact])).toEqual([value]);
});

const REGISTRY = 'const names = new Map(); const Model = (name) => (target) => { names.set(target, name); }; const Path = () => (target, key) => { names.set(key, target); };';

test.each([
  ['a class that the company maps too', "@Model('things')", '@Column() updatedAt: Date', 'unknown'],
  ['a column that the company maps too', '', '@Column() updatedAt: Date; @Path() @Column() name: string', 'unknown'],
  ['a member that is not stored', '', '@Column() updatedAt: Date; @Path() name: string', 'no'],
  ['no date to be kept', "@Model('things')", '@Column() name: string', 'no'],
  ['a date that TypeORM keeps', "@Model('things')", '@UpdateDateColumn() updatedAt: Date', 'yes'],
  ["a framework's decorator", '@orm.Index()', '@Column() updatedAt: Date', 'no'],
])('a date kept by hand, %s: %j', (_, decorator, members, value) => {
  const [entity] = one(`${REGISTRY} @Entity() ${decorator} export class Thing { @PrimaryColumn() id: string; ${members} }`).entities;
  expect([entity?.updatedAt, entity?.version]).toEqual([value, 'no']);
});

test('fields: type, nullability, column name, relation, place', () => {
  const [entity] = one(`@Entity({ name: 'things' })
export class Thing {
  @PrimaryGeneratedColumn('uuid') readonly id!: string;
  /** said twice */
  @Column({ name: 'e_mail', nullable: true })
  email?: string | null;
  @Column('jsonb') data;
  @Column(OPTIONS) some: string;
  @ManyToOne(() => Thing) parent: Thing;
  @ManyToOne(() => Thing, { nullable: false }) owner: Thing;
  notStored: string;
  @Column() get full(): string { return '' }
}`).entities;
  expect(entity).toMatchObject({ name: 'Thing', table: 'things', persisted: true, file: 'src/thing.ts', range: { start: { line: 4, column: 14 } } });
  expect(entity?.fields.map(({ name, type, nullable, column, relation }) => [name, type, nullable, column, relation])).toEqual([
    ['id', 'string', 'no', undefined, false],
    ['email', 'string | null', 'yes', 'e_mail', false],
    ['data', 'jsonb', 'no', undefined, false],
    ['some', 'string', 'unknown', undefined, false],
    ['parent', 'Thing', 'yes', undefined, true],
    ['owner', 'Thing', 'no', undefined, true],
    ['full', 'string', 'no', undefined, false],
  ]);
  expect(entity?.fields[1]).toMatchObject({ range: { start: { line: 8, column: 3 } }, decorators: ['Column'], insertAt: { indent: '  ' } });
});

test('embedded columns are named with dots and stand where they are declared', () => {
  const model = projectOf({
    'src/address.ts': "import { Column } from 'typeorm'; export class Address { @Column() street: string; @Column(() => Geo) geo: Geo } class Geo { @Column() lat: number }",
    'src/user.ts': `${IMPORTS} import { Address } from './address'; @Entity() export class User { @PrimaryColumn() id: string; @Column(() => Address) home: Address }`,
  }).model();
  expect(model.entities[0]?.fields.map(({ name, file, inheritedFrom }) => [name, file, inheritedFrom])).toEqual([
    ['id', 'src/user.ts', undefined],
    ['home.street', 'src/address.ts', 'Address'],
    ['home.geo.lat', 'src/address.ts', 'Geo'],
  ]);
  expect(model.carriers.map(({ name }) => name)).toEqual(['Address', 'Geo']);
});

test('an embedded class without columns may get them at run time: the property is kept', () => {
  const { entities } = one('class Custom {} @Entity() export class User { @PrimaryColumn() id: string; @Column((type) => Custom) custom: Custom }');
  expect(entities[0]?.fields.map(({ name }) => name)).toEqual(['id', 'custom']);
});

test.each([
  ['a view is no stored entity', '@ViewEntity({ expression: "" }) export class Thing { @orm.ViewColumn() id: string }', ['Thing:false']],
  ['what is laid over a result is no stored entity', '@Entity() export class Thing { @Column({ select: false, insert: false }) login: string; @Column({ select: false, insert: false }) commits: number }', ['Thing:false']],
  ['a column that the database alone fills', '@Entity() export class Thing { @PrimaryColumn() id: string; @Column({ insert: false, update: false }) total: number }', ['Thing:true']],
  ['JavaScript', "@Entity() export class Thing { @PrimaryColumn('uuid') id }", ['Thing:true']],
  ['a base of dates without a key is no stored entity, what extends it is', '@Entity() class Base { @CreateDateColumn() at: Date } @Entity() export class Thing extends Base { @PrimaryColumn() id: string }', ['Base:false', 'Thing:true']],
  ['what may be its key makes it one', "import { Key } from '@acme/not-installed'; @Entity() export class Thing { @Key() id: string; @CreateDateColumn() at: Date }", ['Thing:true']],
  ['what may give it a key makes it one', "import { Keyed } from '@acme/not-installed'; @Keyed() @Entity() export class Thing { @CreateDateColumn() at: Date }", ['Thing:true']],
  ['an entity that has no key yet', '@Entity() export class Thing { @Column() name: string; @CreateDateColumn() at: Date }', ['Thing:true']],
  ['an anonymous default export', '@Entity() export default class { @PrimaryColumn() id: string }', ['default:true']],
  ["somebody else's Entity", "import { Entity as E } from '@nestjs/graphql'; @E() export class Thing { @Field() id: string }", []],
  ['a comment', '/** @Entity() class Thing */ export const a = 1', []],
])('%s', (name, source, expected) => {
  const model = one(source, name === 'JavaScript' ? 'src/thing.js' : 'src/thing.ts');
  expect(model.entities.map((entity) => `${entity.name}:${entity.persisted}`)).toEqual(expected);
});

test('a method is no version, whatever its decorators do', () => {
  const of = (member: string) => one(`${REGISTRY} @Entity() export class Thing { @PrimaryColumn() id: string; ${member} }`).entities.map(({ version }) => version);
  expect([of('@Path() async createVersion() {}'), of('@Path() get version() { return 1; }'), of('@Path() version: number')]).toEqual([['no'], ['unknown'], ['unknown']]);
});

test.each([
  ["@Column({ default: () => 'now()' }) a: Date; @Column({ default: () => 'now()' }) b: Date", 'no name says which of its dates is that of creation'],
  ["@Column({ default: () => 'now()' }) updatedAt: Date", 'whether the database sets its last-update date again can not be read'],
  ['@Path() updatedAt: Date', "what keeps updatedAt can't be read from its decorators"],
  ['@Path() @Column() updatedAt: Date', "whether Path keeps updatedAt can't be read"],
])('why a date of %s is unknown is said', (members, reason) => {
  const { notJudged } = one(`${REGISTRY} @Entity() export class Thing { @PrimaryColumn() id: string; ${members} }`);
  expect(notJudged.map((note) => note.reason)).toEqual([reason]);
});

test('entities that are unknown for one cause give one reason, each its place', () => {
  const { notJudged } = one("import { Base } from '@acme/not-installed';\n@Entity() class A extends Base {}\n@Entity() class B extends Base {}");
  expect(notJudged.map(({ line, reason }) => [line, reason])).toEqual([
    [4, 'base class Base of @acme/not-installed not found'],
    [5, 'base class Base of @acme/not-installed not found'],
  ]);
});

test('what can not be judged is said, with its line', () => {
  const { notJudged } = one("import { AcmeEntity, AcmeColumn } from '@acme/orm';\nexport const S = new orm.EntitySchema({ name: 'x', columns: { ...gone } });\n@AcmeEntity()\nclass Lost { @AcmeColumn() id: string }");
  expect(notJudged).toEqual([
    { file: 'src/thing.ts', line: 6, reason: 'whether this class is an entity depends on decorator AcmeEntity of @acme/orm, which was not found' },
    { file: 'src/thing.ts', line: 4, reason: 'a spread of columns can not be followed' },
  ]);
});
