import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSql } from '../../src/migrations/readSql.ts';
import { projectOf, type Tree } from '../projectOf.ts';

/** `name: type`, `?` where it may be null, `*` where it is the key. */
const tables = (tree: Tree): Record<string, string[]> => Object.fromEntries(projectOf(tree).model().tables.map(({ name, columns }) =>
  [name, columns.map((column) => `${column.name}: ${column.type ?? '-'}${column.nullable === 'yes' ? '?' : ''}${column.primaryKey ? '*' : ''}`)]));

const USERS = 'CREATE TABLE users (id serial PRIMARY KEY, email varchar(255) NOT NULL);';

test.each<[string, Tree, Record<string, string[]>]>([
  ['PostgreSQL', { 'migrations/1.sql': 'CREATE TABLE IF NOT EXISTS "public"."users" (\n  "id" uuid DEFAULT gen_random_uuid() NOT NULL,\n  name character varying(10),\n  tags text[] not null,\n  CONSTRAINT pk PRIMARY KEY (id)\n);' },
    { users: ['name: character varying(10)?', 'tags: text[]', 'id: uuid*'] }],
  ['MySQL', { 'migrations/1.sql': 'CREATE TABLE `users` (`id` int(11) unsigned NOT NULL AUTO_INCREMENT, `a` varchar(9) DEFAULT \'x,y\', KEY `k` (`a`), PRIMARY KEY (`id`)) ENGINE=InnoDB; # done' },
    { users: ['a: varchar(9)?', 'id: int(11) unsigned*'] }],
  ['SQL Server', { 'migrations/1.sql': 'CREATE TABLE [dbo].[Users] ([Id] int IDENTITY(1,1) NOT NULL, [Name] nvarchar(100) NULL)' }, { Users: ['Id: int', 'Name: nvarchar(100)?'] }],
  ['a composite key', { 'migrations/1.sql': 'create table m (a int, b int, primary key (a, b))' }, { m: ['a: int*', 'b: int*'] }],
  ['changes in later files', {
    'migrations/1.sql': USERS,
    'migrations/2.sql': 'ALTER TABLE users ADD COLUMN phone text, ADD born date NOT NULL;\nALTER TABLE users RENAME COLUMN email TO mail;',
    'migrations/10.sql': 'ALTER TABLE ONLY users ALTER COLUMN phone SET NOT NULL, ALTER born TYPE timestamp, DROP COLUMN IF EXISTS mail;',
  }, { users: ['id: serial*', 'phone: text', 'born: timestamp'] }],
  ['MySQL: modify and change', { 'migrations/1.sql': `${USERS} ALTER TABLE users MODIFY email text NULL; ALTER TABLE users CHANGE email mail varchar(9) NOT NULL;` },
    { users: ['id: serial*', 'mail: varchar(9)'] }],
  ['another key', { 'migrations/1.sql': `${USERS} ALTER TABLE users DROP CONSTRAINT users_pkey, ADD CONSTRAINT users_pkey PRIMARY KEY (email);` },
    { users: ['id: serial', 'email: varchar(255)*'] }],
  ['renamed and dropped tables', { 'migrations/1.sql': `${USERS} ALTER TABLE users RENAME TO people; CREATE TABLE x (a int); DROP TABLE IF EXISTS x CASCADE;` },
    { people: ['id: serial*', 'email: varchar(255)'] }],
  ['files whose names say another order than the tool', { 'sql/migrations/add.sql': 'ALTER TABLE users ADD a int;', 'sql/migrations/create.sql': USERS },
    { users: ['id: serial*', 'email: varchar(255)', 'a: int?'] }],
  ['a folder for each migration', { 'prisma/migrations/1_init/migration.sql': USERS, 'prisma/migrations/2_more/migration.sql': 'ALTER TABLE "users" ADD COLUMN "a" TEXT;' },
    { users: ['id: serial*', 'email: varchar(255)', 'a: TEXT?'] }],
  ['what takes a migration back', {
    'migrations/1.up.sql': USERS, 'migrations/1.down.sql': 'DROP TABLE users;',
    'migrations/2.sql': '-- migrate:up\nALTER TABLE users ADD a int;\n-- migrate:down\nALTER TABLE users DROP a;',
  }, { users: ['id: serial*', 'email: varchar(255)', 'a: int?'] }],
  ['what stands in comments, strings and function bodies', { 'migrations/1.sql': "-- create table a (b int);\n/* create table a (b int); */ insert into t values ('create table a (b int);');\ncreate function f() returns void as $$ begin create table a (b int); end $$;" }, {}],
  ['no table', { 'migrations/1.sql': 'create index i on t (a); select 1;' }, {}],
])('%s', (_, tree, expected) => {
  const sorted = Object.fromEntries(Object.entries(expected).map(([name, columns]) => [name, columns.toSorted()]));
  expect(Object.fromEntries(Object.entries(tables(tree)).map(([name, columns]) => [name, columns.toSorted()]))).toEqual(sorted);
});

test('a table says where it was made, a column where it was last changed, and which files made both', () => {
  const [table] = projectOf({ 'migrations/1.sql': `\n${USERS}`, 'migrations/2.sql': '\n\nALTER TABLE users RENAME email TO mail;' }).model().tables;
  expect(table).toMatchObject({ file: 'migrations/1.sql', range: { start: { line: 2, column: 14 } }, history: ['migrations/1.sql', 'migrations/2.sql'] });
  expect(table?.columns.map(({ name, file, range }) => `${name} ${file}:${range.start.line}`)).toEqual(['id migrations/1.sql:2', 'mail migrations/2.sql:3']);
});

test('any text gives steps, whose spans lie in it', () => {
  const word = fc.constantFrom('create', 'table', 'alter', 'add', 'column', '(', ')', ',', ';', '"', "'", '`', '[', '--', '/*', '$$', 'a', 'int', 'not', 'null', 'primary', 'key', ' ', '\n', 'rename', 'to', 'drop');
  fc.assert(fc.property(fc.oneof(fc.string(), fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))), (text) => {
    expect(readSql(text).every(({ span }) => span.start >= 0 && span.end <= text.length)).toBe(true);
  }));
});
