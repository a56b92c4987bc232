import { expect, test } from 'vitest';
import { writesIn } from './writesIn.ts';

const POOL = "import { Pool } from 'pg';\nexport const pool = new Pool();\n";
const pg = (text: string) => ({ 'pool.ts': POOL, 'a.ts': `import { pool } from './pool';\nexport async function f(id, table) { ${text} }` });

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['pg', pg("await pool.query('INSERT INTO app.users (id) VALUES ($1)', [id]);"), ['insert users raw in f']],
  ['pg, a client of the pool, an object', pg("const client = await pool.connect();\n await client.query({ text: 'select 1' }); await client.query('with gone as (delete from a returning *) insert into b select * from gone');"), ['delete a raw in f', 'insert b raw in f']],
  ['a table that is put in', pg('await pool.query(`delete from ${table} where id = 1`);'), ['delete ? raw in f']],
  ['reads, locks, definitions', pg("await pool.query('select * from users for update'); await pool.query('create table a (x int references b on delete cascade)'); await pool.query('begin');"), []],
  ['mysql2', { 'a.ts': "import mysql from 'mysql2/promise';\nconst pool = mysql.createPool({});\nexport const f = () => pool.execute('REPLACE INTO users VALUES (?)', [1]);" }, ['upsert users raw in f']],
  ['better-sqlite3', { 'a.ts': "import Database from 'better-sqlite3';\nconst db = new Database('x');\nexport const f = () => db.prepare('UPDATE users SET x = ?').run(1);" }, ['update users raw in f']],
  ['postgres', { 'a.ts': "import postgres from 'postgres';\nconst sql = postgres('x');\nexport const f = (id) => sql`delete from users where id = ${id}`;" }, ['delete users raw in f']],
  ['kysely', { 'a.ts': "import { Kysely } from 'kysely';\nexport const f = (db: Kysely<DB>) => db.updateTable('users').set({}).execute();\nexport const g = (db: Kysely<DB>) => db.transaction().execute(async (trx) => { await trx.deleteFrom('posts as p').execute(); });" }, ['update users query-builder in f', 'delete posts query-builder in g']],
  ['MongoDB', { 'a.ts': "import { MongoClient } from 'mongodb';\nconst client = new MongoClient('x');\nexport const f = () => client.db('x').collection('users').updateMany({}, {});" }, ['update users bulk in f']],
  ['a text that is not handed to a database', { 'a.ts': "import { search } from 'index';\nexport const f = () => search.query('delete from users');" }, []],
])('%s', (_, tree, expected) => {
  expect(writesIn(tree)).toEqual(expected);
});
