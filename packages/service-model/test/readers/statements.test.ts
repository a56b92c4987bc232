import { expect, test } from 'vitest';
import { projectOf } from '../projectOf.ts';

const typeorm = (body: string) => `import { Repository, DataSource } from 'typeorm';\nimport { User } from './user';\nexport class Users { constructor(private users: Repository<User>, private db: DataSource) {}\n async f(id: string, userIds: string[], where, dto: { x: number }) { ${body} } }`;
const knex = (body: string) => `import knex from 'knex';\nconst db = knex({});\nexport async function f(id: string, other) { ${body} }`;
const drizzle = (body: string) => `import { and, eq, inArray } from 'drizzle-orm';\nimport { drizzle } from 'drizzle-orm/node-postgres';\nimport { pgTable, uuid } from 'drizzle-orm/pg-core';\nconst users = pgTable('users', { id: uuid('id') });\nconst db = drizzle('x');\nexport async function f(id: string, condition) { ${body} }`;

test.each<[string, string, readonly string[] | null, readonly string[] | undefined]>([
  ['a key', typeorm('await this.users.update(id, { name: 1 });'), [], ['name']],
  ['keys', typeorm('await this.users.delete(userIds);'), [], undefined],
  ['an object', typeorm("await this.users.update({ id, version: 1 }, { name: 1, version: 2 });"), ['id', 'id', 'version'], ['name', 'version']],
  ['what is handed in', typeorm('await this.users.update(where, { name: 1 });'), null, ['name']],
  ['a spread', typeorm('await this.users.update({ id, ...where }, { name: 1 });'), null, ['name']],
  ['a builder', typeorm("await this.users.createQueryBuilder().update().set({ name: 1 }).where('id = :id', { id }).execute();"), ['id', 'id', 'id', 'id'], ['name']],
  ['a builder that is not ended here', typeorm("const query = this.users.createQueryBuilder().update().set({ name: 1 }); return query;"), null, ['name']],
  ['SQL', typeorm("await this.db.query('UPDATE users SET name = $1 WHERE id = $2 AND lock_version = $3');"), ['id', '$2', 'AND', 'lock_version', '$3'], ['name']],
  ['SQL with a condition put in', typeorm('await this.db.query(`DELETE FROM users WHERE ${where}`);'), null, undefined],
  ['a condition before', knex("await db('users').where({ id }).del();"), ['id', 'id'], undefined],
  ['a condition in words', knex("await db('users').where('id', '=', id).update({ name: 1 });"), ['id', 'id'], ['name']],
  ['operators', drizzle('await db.update(users).set({ name: 1 }).where(and(eq(users.id, id), eq(users.version, 1)));'), ['id', 'id', 'version'], ['name']],
  ['a condition of somebody else', drizzle('await db.delete(users).where(condition);'), null, undefined],
])('the criteria of a statement: %s', (_, code, keys, sets) => {
  const [found] = projectOf({ 'user.ts': "import { Entity } from 'typeorm';\n@Entity() export class User {}", 'a.ts': code }).model().behaviours.filter((one) => one.kind === 'write');
  expect({ keys: found?.keys, sets: found?.sets }).toEqual({ keys, sets });
});

test('a lock in the same function is told of', () => {
  const lockedIn = (body: string) => projectOf({ 'a.ts': knex(body) }).model().behaviours.flatMap((one) => (one.kind === 'write' ? [one.locked ?? false] : []));
  expect(lockedIn("await db('users').where({ id }).forUpdate(); await db('users').where({ id }).update({ a: 1 });")).toEqual([true]);
  expect(lockedIn("await db('users').where({ id }); await db('users').where({ id }).update({ a: 1 });")).toEqual([false]);
});
