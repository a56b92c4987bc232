import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

const IMPORTS = `import { Collection, Embeddable, Embedded, Entity, Enum, ManyToOne, OneToMany, OptionalProps, PrimaryKey, Property, EntitySchema, defineEntity, p, sql } from '@mikro-orm/core';
import { randomUUID } from 'node:crypto';
import { v4 } from 'uuid';
`;
const modelOf = (tree: Tree) => projectOf(tree).model();
const one = (source: string) => modelOf({ 'a.ts': IMPORTS + source });

type Model = ReturnType<typeof modelOf>;
const fieldsOf = ({ fields }: Model['entities'][number]): string =>
  fields.map(({ name, type, nullable, relation }) => `${name}${relation ? '@' : ''} ${type ?? '-'}${nullable === 'yes' ? '?' : nullable === 'unknown' ? '??' : ''}`).join(', ');
const shown = (model: Model): string[] => model.entities.map((entity) => `${entity.name} (${entity.table ?? '-'}): ${fieldsOf(entity)}`);

test.each<[string, Tree, string[]]>([
  ['a decorated class', { 'a.ts': `${IMPORTS}@Entity({ tableName: 'users' }) export class User { @PrimaryKey() id!: number; @Property({ nullable: true }) name?: string; @Enum(() => Role) role!: Role; [OptionalProps]?: 'name' }` },
    ['User (users): id number, name string?, role Role']],
  ['version 7, where decorators have a package', { 'a.ts': "import { Entity, Property } from '@mikro-orm/decorators/legacy';\n@Entity() export class User { @Property() name!: string }" },
    ['User (-): name string']],
  ['from the driver', { 'a.ts': "import { Entity, PrimaryKey } from '@mikro-orm/postgresql';\n@Entity() export class User { @PrimaryKey() id!: number }" },
    ['User (-): id number']],
  ['relations', { 'a.ts': `${IMPORTS}@Entity() export class User { @ManyToOne(() => Team, { nullable: true }) team?: Ref<Team>; @ManyToOne() owner!: User; @OneToMany(() => Pet, (pet) => pet.owner) pets = new Collection<Pet>(this) }` },
    ['User (-): team@ Ref<Team>?, owner@ User, pets@ -??']],
  ['what is not stored', { 'a.ts': `${IMPORTS}@Entity() export class User { @Property({ persist: false }) age!: number; plain!: string; @Property() name!: string }` },
    ['User (-): name string']],
  ['a base in another file, of two properties with one name the nearer', {
    'base.ts': `${IMPORTS}export abstract class Base { @PrimaryKey({ type: 'uuid' }) id = v4(); @Property() name!: string }`,
    'a.ts': "import { Entity, Property } from '@mikro-orm/core';\nimport { Base } from './base';\n@Entity() export class User extends Base { @Property({ nullable: true }) name!: string }",
  }, ['User (-): name string?, id uuid']],
  ['embedded', {
    'address.ts': `${IMPORTS}@Embeddable() export class Address { @Property() street!: string; @Property({ nullable: true }) city?: string }`,
    'a.ts': "import { Embedded, Entity } from '@mikro-orm/core';\nimport { Address } from './address';\n@Entity() export class User { @Embedded(() => Address) home!: Address; @Embedded() work!: Address }",
  }, ['User (-): home.street string, home.city string?, work.street string, work.city string?']],
  ["a company's own decorator", { 'a.ts': `${IMPORTS}const Stored = () => Entity({ tableName: 'users' });\n@Stored() export class User { @Property() name!: string }` },
    ['User (users): name string']],
  ["the same names of somebody else's", { 'a.ts': "import { Entity, Property } from '@acme/forms';\n@Entity() export class User { @Property() name!: string }" }, []],
  ["MikroORM's beside another mapper's: the other one's", {
    'both.ts': "import { Entity, Property } from '@mikro-orm/core';\nimport * as orm from 'typeorm';\nexport function Both() { return (target) => { Entity()(target); orm.Entity()(target); }; }\nexport function BothColumn() { return (target, key) => { Property()(target, key); orm.Column()(target, key); }; }",
    'a.ts': "import { Both, BothColumn } from './both';\nimport { PrimaryColumn } from 'typeorm';\nabstract class Base { @BothColumn() name: string }\n@Both() export class Thing extends Base { @PrimaryColumn('uuid') id: string }",
  }, ['Thing (-): id string, name string']],

  ['a schema of objects', { 'a.ts': `${IMPORTS}export const User = new EntitySchema({ name: 'User', tableName: 'users', properties: { id: { type: 'uuid', primary: true }, name: { type: 'string', nullable: true, fieldName: 'full_name' }, team: { kind: 'm:1', entity: () => Team }, pets: { reference: ReferenceKind.ONE_TO_MANY, entity: 'Pet' }, age: { type: 'number', persist: false } } });` },
    ['User (users): id uuid, name string?, team@ -, pets@ -??']],
  ['a schema of a class, that inherits from another one', {
    'base.ts': `${IMPORTS}export const BaseSchema = new EntitySchema({ name: 'Base', abstract: true, properties: { id: { type: 'number', primary: true } } });`,
    'a.ts': "import { EntitySchema } from '@mikro-orm/core';\nimport { BaseSchema } from './base';\nclass User {}\nexport const UserSchema = new EntitySchema<User>({ class: User, extends: BaseSchema, properties: { name: { type: String } } });",
  }, ['User (-): id number, name String']],
  ['calls', { 'a.ts': `${IMPORTS}export const User = defineEntity({ name: 'User', properties: { id: p.bigint().primary(), email: p.string().nullable().fieldName('mail'), role: p.enum(['a']), team: () => p.manyToOne(Team).nullable(), pets: () => p.oneToMany(Pet).mappedBy('owner'), meta: p.json().$type<Meta>() } });` },
    ['User (-): id bigint, email string?, role enum, team@ -?, pets@ -??, meta Meta']],
  ['calls by a function, with what is shared', {
    'base.ts': `${IMPORTS}export const base = { id: p.uuid().primary() };`,
    'a.ts': "import { defineEntity } from '@mikro-orm/core';\nimport { base } from './base';\nexport const User = defineEntity({ name: 'User', tableName: 'users', properties: (p) => ({ ...base, name: p.string() }) });",
  }, ['User (users): id uuid, name string']],
  ['embedded by calls', { 'a.ts': `${IMPORTS}const Address = defineEntity({ name: 'Address', embeddable: true, properties: { street: p.string() } });\nexport const User = defineEntity({ name: 'User', properties: { home: () => p.embedded(Address), other: p.embedded(Gone) } });` },
    ['User (-): home.street string, other -']],
  ["a company's function around it", { 'a.ts': `${IMPORTS}const withId = (name, properties) => defineEntity({ name, properties: { id: p.uuid().primary(), ...properties } });\nexport const User = withId('User', { email: p.string() });` },
    ['User (-): id uuid, email string']],
  ["somebody else's defineEntity", { 'a.ts': "import { defineEntity, p } from '@acme/cms';\nexport const User = defineEntity({ name: 'User', properties: { id: p.uuid() } });" }, []],
])('%s', (_, tree, expected) => {
  expect(shown(modelOf(tree))).toEqual(expected);
});

test('a base with the decorators of two mappers is read once', () => {
  const { carriers } = modelOf({ 'a.ts': "import { Property } from '@mikro-orm/core';\nimport { DeleteDateColumn } from 'typeorm';\nexport abstract class Base { @DeleteDateColumn() @Property() deletedAt?: Date }" });
  expect(carriers.map(({ name, orm }) => [name, orm])).toEqual([['Base', 'typeorm']]);
});

test.each<[string, string]>([
  ['@PrimaryKey() id!: number', 'number'],
  ['@PrimaryKey() id!: string', 'string'],
  ["@PrimaryKey({ type: 'uuid' }) id = v4()", 'uuid'],
  ["@PrimaryKey({ columnType: 'uuid', onCreate: () => randomUUID() }) id!: string", 'uuid'],
  ['@PrimaryKey() id: string = randomUUID()', 'uuid'],
  ["@PrimaryKey({ columnType: 'varchar(36)' }) id!: Id", 'string'],
  ['@PrimaryKey({ type: UuidType }) id!: string', 'uuid'],
  ["@PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' }) id!: string", 'uuid'],
  ['@PrimaryKey() _id!: ObjectId', 'objectid'],
  ['@PrimaryKey({ type: BigIntType }) id!: string', 'number'],
  ['@PrimaryKey() a!: number; @PrimaryKey() b!: number', 'composite'],
  ['@ManyToOne({ primary: true }) user!: User; @Enum({ primary: true }) kind!: Kind', 'composite'],
  ['@ManyToOne({ primary: true }) user!: User', 'unknown'],
  ['@Property() name!: string', 'unknown'],
])('key of %s is %s', (members, expected) => {
  expect(one(`@Entity() export class Thing { ${members} }`).entities.map(({ primaryKey }) => primaryKey)).toEqual([expected]);
});

/** Version, creation date, last-update date. */
const kept = ({ entities: [entity] }: Model) => [entity?.version, entity?.createdAt, entity?.updatedAt];

test.each<[string, [string, string, string]]>([
  ['@Property() name!: string', ['no', 'no', 'no']],
  ['@Property({ version: true }) version!: number', ['yes', 'no', 'no']],
  ['@Property() version!: number', ['no', 'no', 'no']],
  ['@Property({ onCreate: () => new Date() }) createdAt!: Date & Opt', ['no', 'yes', 'no']],
  ['@Property() createdAt: Date = new Date()', ['no', 'yes', 'no']],
  ["@Property({ defaultRaw: 'current_timestamp' }) createdAt!: Date", ['no', 'yes', 'no']],
  ['@Property({ default: sql.now() }) createdAt!: Date', ['no', 'yes', 'no']],
  ['@Property() createdAt!: Date', ['no', 'no', 'no']],
  ['@Property({ onUpdate: () => new Date() }) updatedAt = new Date()', ['no', 'no', 'yes']],
  ['@Property({ onUpdate: touch }) updatedAt!: Date', ['no', 'no', 'yes']],
  ['@Property({ onUpdate: () => 1 }) count!: number', ['no', 'no', 'no']],
  ["@Audited() version!: number; @Property() name!: string", ['unknown', 'no', 'no']],
])('what is kept: %s', (members, expected) => {
  expect(kept(one(`import { Audited } from '@acme/orm';\n@Entity() export class Thing { @PrimaryKey() id!: number; ${members} }`))).toEqual(expected);
});

test.each<[string, [string, string, string]]>([
  ['at: p.datetime()', ['no', 'no', 'no']],
  ['version: p.integer().version()', ['yes', 'no', 'no']],
  ['createdAt: p.datetime().onCreate(() => new Date())', ['no', 'yes', 'no']],
  ["createdAt: p.datetime().defaultRaw('now()')", ['no', 'yes', 'no']],
  ['createdAt: p.datetime().default(sql.now())', ['no', 'yes', 'no']],
  ['updatedAt: p.datetime().onCreate(() => new Date()).onUpdate(() => new Date())', ['no', 'no', 'yes']],
  ["v: { type: 'number', version: true }, createdAt: { type: 'Date', onCreate: () => new Date(), nullable: true }", ['yes', 'yes', 'no']],
  ['...audit', ['unknown', 'unknown', 'unknown']],
])('what is kept by calls: %s', (properties, expected) => {
  expect(kept(one(`import { audit } from '@acme/orm';\nexport const Thing = defineEntity({ name: 'Thing', properties: { id: p.uuid().primary(), ${properties} } });`))).toEqual(expected);
});

test('bases and embeddables are carriers; a query is not stored; what shares a table says whose', () => {
  const { entities, carriers } = one(`
export abstract class Plain { @PrimaryKey() id!: number }
@Entity({ abstract: true }) export class Base extends Plain { @Property() a!: string }
@Entity() export abstract class Abstract { @Property() b!: string }
@Embeddable() export class Address { @Property() street!: string }
@Entity({ expression: 'select 1' }) export class Query { @Property() c!: string }
@Entity({ tableName: 'people', discriminatorColumn: 'kind' }) export class Person extends Base { kind!: string }
@Entity({ discriminatorValue: 'boss' }) export class Boss extends Person { @Property() d!: string }`);
  expect(carriers.map(({ name }) => name)).toEqual(['Plain', 'Base', 'Abstract', 'Address']);
  expect(entities.map(({ name, persisted, table, childOf, bases }) => [name, persisted, table, childOf ?? null, bases])).toEqual([
    ['Query', false, null, null, []],
    ['Person', true, 'people', null, ['Base', 'Plain']],
    ['Boss', true, 'people', 'Person', ['Person', 'Base', 'Plain']],
  ]);
});

test.each<[string, string, string[]]>([
  ['a base that is not found', "import { Base } from './gone';\n@Entity() export class Thing extends Base {}", ['5 base class Base of ./gone not found']],
  ['a base of a schema', "export const Thing = new EntitySchema({ name: 'Thing', extends: 'Base', properties: {} });", ['4 base Base not found']],
  ['no key', '@Entity() export class Thing { @Property() name!: string }', ['4 no primary key found']],
  ['all is known', '@Entity() export class Thing { @PrimaryKey() id!: number }', []],
])('said: %s', (_, source, expected) => {
  expect(one(source).notJudged.map(({ line, reason }) => `${line} ${reason}`)).toEqual(expected);
});
