import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

const modelOf = (tree: Tree) => projectOf(tree).model();
const PG = "import { bigint, customType, integer, pgEnum, pgSchema, pgTable, pgTableCreator, primaryKey, serial, text, timestamp, uuid, varchar } from 'drizzle-orm/pg-core';\nimport { sql } from 'drizzle-orm';\n";

/** Tables in short: name, table and fields, those that may be empty with `?`. */
const tables = (tree: Tree) => modelOf(tree).entities.map(({ name, table, fields }) =>
  `${name} (${table ?? '?'}): ${fields.map(({ name: field, type, nullable }) => `${field} ${type ?? '-'}${nullable === 'yes' ? '?' : nullable === 'unknown' ? '??' : ''}`).join(', ')}`);

test.each<[string, Tree, string[]]>([
  ['a table', { 'a.ts': `${PG}export const users = pgTable('user', { id: uuid('id').primaryKey(), email: text('email').notNull(), name: varchar({ length: 9 }) });` },
    ['users (user): id uuid, email text, name varchar?']],
  ['columns by a function', { 'a.ts': `${PG}export const users = pgTable('user', (t) => ({ id: t.serial().primaryKey(), at: t.timestamp() }));` },
    ['users (user): id serial, at timestamp?']],
  ['MySQL, by a namespace', { 'a.ts': "import * as my from 'drizzle-orm/mysql-core';\nexport const users = my.mysqlTable('user', { id: my.int().autoincrement().primaryKey() });" },
    ['users (user): id int']],
  ['SQLite, where modes say the type', { 'a.ts': "import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';\nexport const users = sqliteTable('user', { at: integer('at', { mode: 'timestamp' }), ok: integer({ mode: 'boolean' }).notNull(), tags: text({ mode: 'json' }).$type<string[]>() });" },
    ['users (user): at timestamp?, ok boolean, tags string[]?']],
  ['a schema', { 'a.ts': `${PG}const auth = pgSchema('auth');\nexport const users = auth.table('user', { id: uuid().primaryKey() });` },
    ['users (user): id uuid']],
  ['row-level security', { 'a.ts': `${PG}export const a = pgTable.withRLS('a', { id: uuid() });\nexport const b = pgTable('b', { id: uuid() }).enableRLS();` },
    ['a (a): id uuid?', 'b (b): id uuid?']],
  ["a creator in another file, that needs no import of Drizzle's", {
    'table.ts': `${PG}export const createTable = pgTableCreator((name) => \`app_\${name}\`);`,
    'a.ts': "import { createTable } from './table';\nexport const users = createTable('user', (d) => ({ id: d.integer().primaryKey() }));",
  }, ['users (app_user): id integer']],
  ["a company's function around it", {
    'table.ts': `${PG}export const tableWithId = (name: string, columns) => pgTable(name, { id: uuid().primaryKey(), ...columns });`,
    'a.ts': "import { text } from 'drizzle-orm/pg-core';\nimport { tableWithId } from './table';\nexport const users = tableWithId('user', { email: text() });",
  }, ['users (user): id uuid, email text?']],
  ['a package of the workspace that passes Drizzle on', {
    'core.ts': "export * from 'drizzle-orm/pg-core';",
    'a.ts': "import { pgTable, uuid } from './core';\nexport const users = pgTable('user', { id: uuid() });",
  }, ['users (user): id uuid?']],
  ['a column of a helper, and of a constant', {
    'columns.ts': `${PG}export function idOf(name) { return uuid(name).primaryKey(); }\nexport const label = text();`,
    'a.ts': "import { pgTable } from 'drizzle-orm/pg-core';\nimport { idOf, label } from './columns';\nexport const users = pgTable('user', { id: idOf('id'), name: label.notNull(), other: label });",
  }, ['users (user): id uuid, name text, other text?']],
  ["types of the company's own", { 'a.ts': `${PG}const citext = customType<{ data: string }>({ dataType() { return 'citext'; } });\nexport const role = pgEnum('role', ['a']);\nexport const users = pgTable('user', { email: citext('email').notNull(), role: role('role'), tags: text().array() });` },
    ['users (user): email citext, role role?, tags text[]?']],
  ['a column that is not found', { 'a.ts': `${PG}import { id } from './gone';\nexport const users = pgTable('user', { id });` },
    ['users (user): id -??']],
  ['a table of something else', { 'a.ts': "import { pgTable, uuid } from '@acme/tables';\nexport const users = pgTable('user', { id: uuid().primaryKey() });" }, []],
  ['a migration', { 'a.ts': "export const up = (knex) => knex.schema.createTable('user', (t) => { t.uuid('id'); });" }, []],
])('%s', (_, tree, expected) => {
  expect(tables(tree)).toEqual(expected);
});

test('columns are named where the database names them differently', () => {
  const [users] = modelOf({ 'a.ts': `${PG}export const users = pgTable('user', { id: uuid('id'), firstName: text('first_name') });` }).entities;
  expect(users?.fields.map(({ column, decorators, relation }) => [column, decorators, relation])).toEqual([[undefined, [], false], ['first_name', [], false]]);
});

test.each<[string, string, string]>([
  ['uuid', 'id: uuid().primaryKey()', 'uuid'],
  ['a serial', 'id: serial().primaryKey()', 'number'],
  ['identity', 'id: integer().primaryKey().generatedAlwaysAsIdentity()', 'number'],
  ['a text', 'id: text().primaryKey()', 'string'],
  ['a text by cuid2', 'id: text().$defaultFn(() => createId()).primaryKey()', 'string'],
  ['a text that is a UUID', 'id: text().$defaultFn(() => crypto.randomUUID()).primaryKey()', 'uuid'],
  ['a function of uuid, handed over', 'id: varchar({ length: 36 }).$default(v7).primaryKey()', 'uuid'],
  ["the database's UUID", 'id: text().default(sql`gen_random_uuid()`).primaryKey()', 'uuid'],
  ["another table's key", 'id: text().primaryKey().references(() => owners.id)', 'uuid'],
  ['two columns', 'a: text().primaryKey(), b: text().primaryKey()', 'composite'],
  ['a type of its own', "id: customType({ dataType: () => kind })('id').primaryKey()", 'unknown'],
  ['no key', 'id: text()', 'unknown'],
  ['a key by the table: two', 'a: text(), b: text() }, (t) => [primaryKey({ columns: [t.a, t.b] })]); const other = ({', 'composite'],
  ['a key by the table: two, in an object', 'a: text(), b: text() }, (t) => ({ pk: primaryKey(t.a, t.b) })); const other = ({', 'composite'],
  ['a key by the table: one', 'a: uuid(), b: text() }, (t) => [primaryKey({ columns: [t.a] })]); const other = ({', 'uuid'],
])('key: %s', (_, columns, expected) => {
  const { entities } = modelOf({ 'a.ts': `${PG}import { v7 } from 'uuid';\nimport { createId } from '@paralleldrive/cuid2';\nexport const things = pgTable('things', { ${columns} });\nconst owners = pgTable('owners', { id: text().$defaultFn(() => crypto.randomUUID()).primaryKey() });` });
  expect(entities.find(({ name }) => name === 'things')?.primaryKey).toBe(expected);
});

/** Version, creation date, last-update date. */
test.each<[string, string, [string, string, string]]>([
  ['none', 'id: uuid()', ['no', 'no', 'no']],
  ['a version', 'version: integer().notNull().default(1)', ['yes', 'no', 'no']],
  ['a version that is a text', 'version: text()', ['no', 'no', 'no']],
  ['set by the database', 'createdAt: timestamp().defaultNow()', ['no', 'yes', 'no']],
  ['set by SQL', 'createdAt: timestamp().default(sql`CURRENT_TIMESTAMP`)', ['no', 'yes', 'no']],
  ['set by Drizzle', 'createdAt: timestamp().$defaultFn(() => new Date())', ['no', 'yes', 'no']],
  ['in milliseconds, with a default before it', 'createdAt: bigint().default(0).$defaultFn(() => Date.now())', ['no', 'yes', 'no']],
  ['in seconds', 'createdAt: integer().$defaultFn(() => Math.floor(Date.now() / 1000))', ['no', 'yes', 'no']],
  ['a day ahead', 'createdAt: timestamp().$defaultFn(() => dayjs().add(1, "day").toDate())', ['no', 'no', 'no']],
  ['a date by hand', 'createdAt: timestamp().notNull()', ['no', 'no', 'no']],
  ['updated by Drizzle', 'updatedAt: timestamp().defaultNow().$onUpdate(() => new Date())', ['no', 'no', 'yes']],
  ['updated as a text', 'updatedAt: text().$onUpdateFn(() => new Date().toISOString())', ['no', 'no', 'yes']],
  ['set once, though it is named otherwise', 'updatedAt: timestamp().defaultNow()', ['no', 'no', 'no']],
  ['a counter, counted up', 'version: integer().$onUpdate(() => sql`version + 1`)', ['yes', 'no', 'no']],
  ['a spread that is not found', "...audit(), id: uuid()", ['unknown', 'unknown', 'unknown']],
])('what is kept: %s', (_, columns, expected) => {
  const [entity] = modelOf({ 'a.ts': `${PG}import dayjs from 'dayjs';\nimport { audit } from '@acme/columns';\nexport const things = pgTable('things', { ${columns} });` }).entities;
  expect([entity?.version, entity?.createdAt, entity?.updatedAt]).toEqual(expected);
});

test('shared columns are judged where they stand, once', () => {
  const { entities, carriers } = modelOf({
    'shared.ts': `${PG}export const timestamps = { createdAt: timestamp().defaultNow(), updatedAt: timestamp().$onUpdate(() => new Date()) };\nexport const owned = () => ({ owner: text() });\nexport const options = { text: 1 };`,
    'a.ts': "import { pgTable, uuid } from 'drizzle-orm/pg-core';\nimport { owned, timestamps } from './shared';\nexport const users = pgTable('user', { id: uuid().primaryKey(), ...timestamps, ...owned() });",
  });
  expect(entities.map(({ createdAt, updatedAt, fields }) => [createdAt, updatedAt, fields.map(({ name, file, inheritedFrom }) => `${name} ${file} ${inheritedFrom ?? ''}`)])).toEqual([
    ['yes', 'yes', ['id a.ts ', 'createdAt shared.ts timestamps', 'updatedAt shared.ts timestamps', 'owner shared.ts owned']],
  ]);
  expect(carriers.map(({ name, fields }) => [name, fields.map((field) => field.inheritedFrom)])).toEqual([['timestamps', [undefined, undefined]], ['owned', [undefined]]]);
});

test.each<[string, string, string[]]>([
  ['no key', `${PG}export const users = pgTable('user', { id: uuid() });`, ['3 no primary key declared']],
  ['a spread that is not found', `${PG}import { audit } from '@acme/columns';\nexport const users = pgTable('user', { id: uuid().primaryKey(), ...audit });`, ['4 a spread of columns can not be followed']],
  ['a table function that is not found', "import { pgTable } from './gone';\nexport const users = pgTable('user', {});", ['2 whether this is a table depends on pgTable of ./gone, which was not found']],
  ['all is known', `${PG}export const users = pgTable('user', { id: uuid().primaryKey() });`, []],
])('said: %s', (_, source, expected) => {
  expect(modelOf({ 'a.ts': source }).notJudged.map(({ line, reason }) => `${line} ${reason}`)).toEqual(expected);
});
