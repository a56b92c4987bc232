import { expect, test } from 'vitest';
import { writesIn } from './writesIn.ts';

const SCHEMA = "import { pgTable, text } from 'drizzle-orm/pg-core';\nexport const users = pgTable('app_users', { id: text().primaryKey() });\n";
const DB = "import { drizzle } from 'drizzle-orm/node-postgres';\nexport const db = drizzle('postgres://localhost');\n";
const body = (text: string) => ({ 'schema.ts': SCHEMA, 'db.ts': DB, 'a.ts': `import { eq, sql } from 'drizzle-orm';\nimport { db } from './db';\nimport { users } from './schema';\nexport async function f(id, ctx) { ${text} }` });

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['insert', body('await db.insert(users).values({ id });'), ['insert users query-builder in f']],
  ['update and delete', body('await db.update(users).set({ id }).where(eq(users.id, id)); await db.delete(users);'), ['update users query-builder in f', 'delete users query-builder in f']],
  ['a transaction', body('await db.transaction(async (tx) => { await tx.insert(users).values({ id }); });'), ['insert users query-builder in f']],
  ['a connection that is not known, of a table that is', body('await ctx.db.delete(users);'), ['delete users query-builder in f']],
  ['a table that is not known, of a connection that is', { 'db.ts': DB, 'a.ts': "import { db } from './db';\nimport { posts } from '@acme/schema';\nexport const f = () => db.insert(posts).values({});" }, ['insert posts query-builder in f']],
  ['tables of a file', { 'schema.ts': SCHEMA, 'a.ts': "import * as schema from './schema';\nexport const f = (db) => db.insert(schema.users).values({});" }, ['insert users query-builder in f']],
  ['SQL', body('await db.execute(sql`update app_users set x = ${id}`); await db.execute(sql`select 1`);'), ['update app_users raw in f']],
  ['reads', body('await db.select().from(users);'), []],
  ['a set of tables, a map', body('const seen = new Set(); seen.delete(id); new Map().delete(id); ctx.cache.update(id);'), []],
])('%s', (_, tree, expected) => {
  expect(writesIn(tree)).toEqual(expected);
});
