import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

const ORM = "import { EntitySchema } from 'typeorm';\n";
const modelOf = (tree: Tree) => projectOf(tree).model();
const one = (options: string) => modelOf({ 'a.ts': `${ORM}export const thing = new EntitySchema({ ${options} });` });

const shown = (tree: Tree): string[] => modelOf(tree).entities.map(({ name, table, fields }) =>
  `${name} (${table ?? '-'}): ${fields.map(({ name: field, type, nullable, relation }) => `${field}${relation ? '@' : ''} ${type ?? '-'}${nullable === 'yes' ? '?' : nullable === 'unknown' ? '??' : ''}`).join(', ')}`);

test.each<[string, Tree, string[]]>([
  ['columns and relations', { 'a.ts': `${ORM}export const UserSchema = new EntitySchema<User>({ name: 'user', tableName: 'users', columns: { id: { type: Number, primary: true, generated: true }, email: { type: 'varchar', nullable: true } }, relations: { team: { type: 'many-to-one', target: 'team' }, pets: { type: 'one-to-many', target: 'pet' } } });` },
    ['user (users): id Number, email varchar?, team@ team?, pets@ pet??']],
  ['CommonJS', { 'a.js': "const { EntitySchema } = require('typeorm');\nmodule.exports = new EntitySchema({ name: 'User', columns: { id: { type: 'int', primary: true } } });" },
    ['User (-): id int']],
  ['the name of its class', { 'a.ts': `${ORM}import { User } from './user';\nexport const s = new EntitySchema({ target: User, columns: { id: { type: 'uuid', primary: true } } });`, 'user.ts': 'export class User { id: string }' },
    ['User (-): id uuid']],
  ['shared columns, and columns made by functions, of another file', {
    'common.ts': "export const Id = { type: String, length: 21 };\nexport const base = { id: { ...Id, primary: true } };\nexport const text = (name: string) => ({ type: 'text', name });\nexport const TIME = sqlite ? 'datetime' : 'timestamp';",
    'a.ts': `${ORM}import { base, Id, text, TIME } from './common';\nexport const s = new EntitySchema({ name: 'user', columns: { ...base, ownerId: { ...Id, nullable: true }, name: text('full_name'), at: { type: TIME } } });`,
  }, ['user (-): id String, ownerId String?, name text, at datetime | timestamp']],
  ['embedded schemas', { 'a.ts': `${ORM}const Address = new EntitySchema({ name: 'Address', columns: { street: { type: String } } });\nexport const s = new EntitySchema({ name: 'user', columns: { id: { type: Number, primary: true } }, embeddeds: { home: { schema: Address, prefix: 'home_' } } });` },
    ['user (-): id Number, home.street String']],
  ["a company's function around it", {
    'make.ts': `${ORM}export const makeEntitySchema = (name, columns) => new EntitySchema({ name, columns: { id: { type: 'uuid', primary: true }, ...columns } });`,
    'a.ts': "import { makeEntitySchema } from './make';\nexport const user = makeEntitySchema('user', { email: { type: String } });",
  }, ['user (-): id uuid, email String']],
  ["a class that has TypeORM's decorators too is read once", { 'a.ts': "import { Entity, EntitySchema, PrimaryColumn } from 'typeorm';\n@Entity() export class User { @PrimaryColumn('int') id: number }\nexport const s = new EntitySchema({ target: User, columns: { id: { type: 'int', primary: true } } });" },
    ['User (-): id number']],
  ["somebody else's EntitySchema", { 'a.ts': "import { EntitySchema } from '@acme/forms';\nexport const s = new EntitySchema({ name: 'user', columns: { id: { type: Number, primary: true } } });" }, []],
])('%s', (_, tree, expected) => {
  expect(shown(tree)).toEqual(expected);
});

test.each<[string, string]>([
  ['id: { type: Number, primary: true, generated: true }', 'number'],
  ["id: { type: String, primary: true, generated: 'uuid' }", 'uuid'],
  ["id: { type: 'uuid', primary: true }", 'uuid'],
  ['id: { type: String, primary: true }', 'string'],
  ["id: { type: 'varchar', primary: true, default: () => 'uuid_generate_v4()' }", 'uuid'],
  ['id: { objectId: true }', 'objectid'],
  ['a: { type: String, primary: true }, b: { type: String, primary: true }', 'composite'],
  ['id: { type: KIND, primary: true }', 'unknown'],
])('key of %s is %s', (columns, expected) => {
  expect(one(`name: 'thing', columns: { ${columns} }`).entities.map(({ primaryKey }) => primaryKey)).toEqual([expected]);
});

/** Version, creation date, last-update date. */
test.each<[string, [string, string, string]]>([
  ['name: { type: String }', ['no', 'no', 'no']],
  ['v: { type: Number, version: true }', ['yes', 'no', 'no']],
  ['version: { type: Number }', ['no', 'no', 'no']],
  ['at: { type: Date, createDate: true }', ['no', 'yes', 'no']],
  ["createdAt: { type: Date, default: () => 'now()' }", ['no', 'yes', 'no']],
  ['createdAt: { type: Date }', ['no', 'no', 'no']],
  ['at: { type: Date, updateDate: true }', ['no', 'no', 'yes']],
  ["updatedAt: { type: Date, default: () => 'CURRENT_TIMESTAMP', onUpdate: 'CURRENT_TIMESTAMP' }", ['no', 'no', 'yes']],
  ["updatedAt: { type: Date, default: () => 'CURRENT_TIMESTAMP' }", ['no', 'no', 'unknown']],
  ['...gone', ['unknown', 'unknown', 'unknown']],
])('what is kept: %s', (columns, expected) => {
  const [entity] = one(`name: 'thing', columns: { id: { type: Number, primary: true }, ${columns} }`).entities;
  expect([entity?.version, entity?.createdAt, entity?.updatedAt]).toEqual(expected);
});

test('what has no key is embedded in others; a view is not stored', () => {
  expect(one("name: 'Address', columns: { street: { type: String } }").carriers.map(({ name }) => name)).toEqual(['Address']);
  expect(one("name: 'Sums', type: 'view', columns: { sum: { type: Number } }").entities.map(({ name, persisted }) => [name, persisted])).toEqual([['Sums', false]]);
});

test.each<[string, string, string[]]>([
  ['a spread that is not found', "name: 'thing', columns: { ...gone, id: { type: Number, primary: true } }", ['2 a spread of columns can not be followed']],
  ['a type that is not found', "name: 'thing', columns: { id: { type: KIND, primary: true } }", ["2 the kind of key id can't be read from its options"]],
  ['all is known', "name: 'thing', columns: { id: { type: Number, primary: true } }", []],
])('said: %s', (_, options, expected) => {
  expect(one(options).notJudged.map(({ line, reason }) => `${line} ${reason}`)).toEqual(expected);
});
