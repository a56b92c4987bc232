import { expect, test } from 'vitest';
import type { Entity } from '../../src/model.ts';
import { projectOf } from '../projectOf.ts';

const schema = (text: string) => projectOf({ 'prisma/schema.prisma': text }).model();
const model = (fields: string) => schema(`model Thing {\n${fields}\n}`).entities[0];

const WITH_CLIENT = 'generator client {\n  provider = "prisma-client-js"\n  output = "../src/generated/client"\n}\nmodel Thing {\n  id Int @id\n}\n';

test('a copy that lies where its own client is written to is none of its own', () => {
  const { entities, notJudged } = projectOf({ 'prisma/schema.prisma': WITH_CLIENT, 'src/generated/client/schema.prisma': WITH_CLIENT, 'other/generated/schema.prisma': `${WITH_CLIENT}\nmodel Other { id Int @id }` }).model();
  expect([...new Set(entities.map(({ file }) => file))]).toEqual(['other/generated/schema.prisma', 'prisma/schema.prisma']);
  expect(notJudged).toEqual([]);
});

test.each([
  ['id Int @id @default(autoincrement())', 'number'],
  ['id BigInt @id', 'number'],
  ['id Int @id @default(1)', 'unknown'],
  ['id Int @id @default(dbgenerated("1"))', 'number'],
  ['id String @id @default(uuid())', 'uuid'],
  ['id String @id @default(uuid(7))', 'uuid'],
  ['id String @id @default(dbgenerated("gen_random_uuid()")) @db.Uuid', 'uuid'],
  ['id String @id @db.Uuid', 'uuid'],
  ['id String @id @default(cuid())', 'string'],
  ['id String @id', 'string'],
  ['id String @id @default(auto()) @map("_id") @db.ObjectId', 'objectid'],
  ['id Bytes @id', 'unknown'],
  ['a String\n b Int\n @@id([a, b])', 'composite'],
  ['a String\n b Int\n @@id(fields: [a, b(sort: Desc)], name: "ab")', 'composite'],
  ['a Int\n @@id([a])', 'number'],
  ['email String @unique', 'unknown'],
  ['teamId Int @id\n team Team @relation(fields: [teamId], references: [id])', 'unknown'],
  ['id Int @id\n teamId Int\n team Team @relation(fields: [teamId], references: [id])', 'number'],
  ['id Int @id\n teamId Int\n team Team @relation(references: [id], fields: [teamId])', 'number'],
  ['id Int @id\n parts Part[] @relation("parts")', 'number'],
])('key of %j is %s', (fields, primaryKey) => {
  expect(model(fields)?.primaryKey).toBe(primaryKey);
});

test.each([
  ['version Int @default(1)', 'version', 'yes'],
  ['lock_version Int', 'version', 'yes'],
  ['version String', 'version', 'no'],
  ['// version Int', 'version', 'no'],
  ['versions Int[]', 'version', 'no'],
  ['createdAt DateTime @default(now())', 'createdAt', 'yes'],
  ['createdAt DateTime @default(dbgenerated("timezone(\'utc\'::text, now())"))', 'createdAt', 'yes'],
  ['createdAt DateTime @default(dbgenerated("now() + \'7 days\'::interval"))', 'createdAt', 'no'],
  ['createdAt DateTime', 'createdAt', 'no'],
  ['at DateTime @default(now())', 'createdAt', 'yes'],
  ['lastModifiedAt DateTime @default(now())', 'createdAt', 'no'],
  ['lastLoginAt DateTime @default(now())\n joined DateTime @default(now())', 'createdAt', 'yes'],
  ['queuedAt DateTime @default(now())\n countedAt DateTime @default(now())', 'createdAt', 'unknown'],
  ['changed DateTime @updatedAt', 'updatedAt', 'yes'],
  ['updatedAt DateTime @default(now())', 'updatedAt', 'no'],
  ['updatedAt DateTime @default(now()) @updatedAt', 'createdAt', 'no'],
  ['updated_at DateTime', 'updatedAt', 'no'],
  ['updated_at DateTime\n b B @relation(fields: [a], references: [id], map: "fk_b")', 'updatedAt', 'unknown'],
  ['created_at DateTime\n b B @relation(fields: [a], references: [id], map: "fk_b")', 'createdAt', 'unknown'],
  ['updated_at DateTime\n b B @relation(fields: [a], references: [id], onDelete: NoAction, onUpdate: NoAction)', 'updatedAt', 'unknown'],
  ['updated_at DateTime\n b B @relation(fields: [a], references: [id], onDelete: NoAction)', 'updatedAt', 'no'],
  ['updated_at DateTime\n no String @unique(map: "uk_no")', 'updatedAt', 'unknown'],
  ['due DateTime\n b B @relation(fields: [a], references: [id], map: "fk_b")', 'updatedAt', 'no'],
  ['updated_at DateTime\n b B @relation("map: b", fields: [a], references: [id])', 'updatedAt', 'no'],
] as const)('of %j, %s is %s', (field, fact, value) => {
  expect(model(`id Int @id\n ${field}`)?.[fact]).toBe(value);
});

test.each([
  ['/// @pii(user.contact.email)\n email String', 'pii'],
  ['/// Where to write to. @pii( user.contact.email )\r\n email String', 'pii'],
  ['/// @pii(user.contact.email)\n /// and more\n email String', 'pii'],
  ['email String @unique /// @pii(user.contact.email)', 'pii'],
  ['email String /// @notPii(the help desk, the same for all)', 'notPii'],
  ['/// @notPii(made up)\n email String', 'notPii'],
  ['// @pii(user.contact.email)\n email String', 'none'],
  ['email String // @pii(user.contact.email)', 'none'],
  ['/// @pii\n email String', 'none'],
  ['/// @pii()\n email String', 'none'],
  ['/// @notPii()\n email String', 'none'],
  ['/// see me@pii(user)\n email String', 'none'],
  ['other String /// @pii(user.contact.email)\n email String', 'none'],
  ['/// @pii(user.contact.email)\n\n email String', 'none'],
  ['/// @pii(user.contact.email)\n other String\n email String', 'none'],
  ['email String\n /// @pii(user.contact.email)', 'none'],
])('the annotation of email in %j is %s', (fields, annotated) => {
  expect(model(`id Int @id\n ${fields}`)?.fields.find(({ name }) => name === 'email')?.annotated).toBe(annotated);
});

test('the comment of the first field is not that of its model', () => {
  const first = (text: string) => schema(text).entities[0]?.fields[0]?.annotated;
  expect(first('model Thing {\n /// @pii(user.contact.email)\n email String @id\n}')).toBe('pii');
  expect(first('/// @pii(user.contact.email)\nmodel Thing {\n email String @id\n}')).toBe('none');
});

test('fields: type, nullability, column name, relation, place; table; several files of one folder', () => {
  const { entities, carriers, notJudged } = projectOf({
    'prisma/user.prisma': '\uFEFF/// people\r\nmodel User {\r\n  id    Int     @id\r\n  email String? @map("e_mail") // private\r\n  role  Role\r\n  posts Post[]\r\n  home  Address?\r\n  shape Unsupported("circle")?\r\n  @@map("users")\r\n  @@index([email,\r\n    role])\r\n}\r\nenum Role { A B }',
    'prisma/post.prisma': 'model Post { id Int @id\n author User @relation(fields: [authorId], references: [id])\n authorId Int }\ntype Address { street String }',
  }).model();
  const [post, user] = entities;
  expect(notJudged).toEqual([]);
  expect(carriers.map(({ name }) => name)).toEqual(['Address']);
  expect(user).toMatchObject({ name: 'User', table: 'users', range: { start: { line: 2, column: 7 } } });
  expect(user?.fields.map(({ name, type, nullable, column, relation }) => [name, type, nullable, column, relation])).toEqual([
    ['id', 'Int', 'no', undefined, false],
    ['email', 'String', 'yes', 'e_mail', false],
    ['role', 'Role', 'no', undefined, false],
    ['posts', 'Post[]', 'no', undefined, true],
    ['home.street', 'String', 'no', undefined, false],
    ['shape', 'Unsupported', 'yes', undefined, false],
  ]);
  expect(user?.fields[1]?.range.start).toMatchObject({ line: 4, column: 3 });
  expect(post?.fields.map(({ relation }) => relation)).toEqual([false, true, false]);
});

test('a view is not stored', () => {
  expect(schema('view Report {\n id Int @unique\n}').entities.map(({ persisted }) => persisted)).toEqual([false]);
});

test('of a table that the client leaves out, what is not there is unknown', () => {
  const facts = ({ version, createdAt, updatedAt, primaryKey }: Entity) => [version, createdAt, updatedAt, primaryKey];
  expect(schema('model place_history {\n id Int\n changed DateTime?\n @@ignore\n}\nmodel place {\n id Int @id\n note String @ignore\n}').entities.map(facts)).toEqual([
    ['unknown', 'unknown', 'unknown', 'unknown'],
    ['no', 'no', 'no', 'number'],
  ]);
});

test('a broken block costs itself alone, and is said with its line', () => {
  const { entities, notJudged } = schema('model Broken {\n  id Int @id\n  name\n\nmodel Whole {\n  id Int @id @default(autoincrement(\n}\nmodel Last { id Int @id }');
  expect(entities.map(({ name, fields }) => [name, fields.map((field) => field.name)])).toEqual([['Broken', ['id']], ['Whole', ['id']], ['Last', ['id']]]);
  expect(notJudged.map(({ line, reason }) => [line, reason])).toEqual([[3, 'field name has no type'], [1, 'model Broken is not closed']]);
});

test.each([
  ['{{PROVIDER}}', 0],
  ['<%= provider %>', 0],
  ['postgresql', 1],
])('models of a schema whose provider is %s: %i', (provider, count) => {
  const model = schema(`datasource db {\n  provider = "${provider}"\n  url = env("URL")\n}\nmodel Thing {\n id Int @id\n}`);
  expect(model.entities).toHaveLength(count);
  expect(model.notJudged.map(({ reason }) => reason)).toEqual(count === 0 ? ['a template of Prisma schemas'] : []);
});
