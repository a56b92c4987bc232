import { expect, test } from 'vitest';
import { writesIn } from './writesIn.ts';

const body = (text: string) => ({ 'db.js': "const config = require('./config');\nmodule.exports = require('knex')(config);", 'a.js': `const knex = require('./db');\nasync function f(id) { ${text} }\nmodule.exports = { f };` });

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['insert', body("await knex('users').insert({ id }).returning('id');"), ['insert users query-builder in f']],
  ['a chain', body("await knex('users').where({ id }).update({ id }); await knex.from('posts as p').where({ id }).del();"), ['update users query-builder in f', 'delete posts query-builder in f']],
  ['the table said last', body("await knex.insert({ id }).into('users');"), ['insert users query-builder in f']],
  ['a count, many rows', body("await knex('users').increment('visits', 1); await knex.batchInsert('users', rows, 10);"), ['update users query-builder in f', 'insert users query-builder in f']],
  ['a transaction', body("await knex.transaction(async (trx) => { await trx('users').insert({ id }); await knex('posts').transacting(trx).delete(); });"), ['insert users query-builder in f', 'delete posts query-builder in f']],
  ['a transaction that is awaited', body("const trx = await knex.transaction();\n await trx('users').del();"), ['delete users query-builder in f']],
  ['SQL', body("await knex.raw('update users set x = ?', [id]); await knex.raw('select 1');"), ['update users raw in f']],
  ['reads', body("await knex('users').where({ id }).select(); await knex('users').first();"), []],
  ['connections that are ended', body("await knex('users').where({ id }).del(); await knex.destroy();"), ['delete users query-builder in f']],
  ['by its type', { 'a.ts': "import type { Knex } from 'knex';\nexport class Users { constructor(private readonly db: Knex) {}\n add() { return this.db('users').insert({}); } }" }, ['insert users query-builder in Users.add']],
  ["MikroORM's own", { 'a.ts': "import { EntityManager } from '@mikro-orm/knex';\nexport const f = async (em: EntityManager) => { const knex = em.getKnex();\n await knex('users').where({}).update({}); };" }, ['update users query-builder in f']],
  ['a seed', { 'a.js': "exports.seed = async function (knex) { await knex('users').insert([]); };" }, ['insert users query-builder in seed']],
  ['a migration', { 'a.js': "exports.up = async function (knex) { await knex('users').update({}); };" }, []],
  ['@mojaloop/database-lib', {
    'db.js': "const Database = require('@mojaloop/database-lib/src/database');\nmodule.exports = new Database();",
    'a.js': "const Db = require('./db');\nexports.add = async () => { await Db.from('party').insert({}); await Db.party.destroy({}); const knex = await Db.getKnex(); await knex('fee').insert({}); };",
  }, ['insert party query-builder in add', 'delete party query-builder in add', 'insert fee query-builder in add']],
  ['something else that inserts', { 'a.js': "const knex = require('knex');\nmodule.exports.f = (list) => list('users').insert({});" }, []],
])('%s', (_, tree, expected) => {
  expect(writesIn(tree)).toEqual(expected);
});
