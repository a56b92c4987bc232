import { expect, test } from 'vitest';
import { projectOf, type Tree } from '../projectOf.ts';

/** `name: type`, `?` where it may be null, `*` where it is the key; sorted. */
const tables = (tree: Tree): Record<string, string[]> => Object.fromEntries(projectOf(tree).model().tables.map(({ name, columns }) =>
  [name, columns.map((column) => `${column.name}: ${column.type ?? '-'}${column.nullable === 'yes' ? '?' : ''}${column.primaryKey ? '*' : ''}`).sort()]));

const RUNNER = "import type { MigrationInterface, QueryRunner } from 'typeorm';\n";

test.each<[string, Tree, Record<string, string[]>]>([
  ['Knex', {
    'migrations/1.js': "exports.up = (knex) => knex.schema.createTable('users', (t) => {\n  t.increments('id');\n  t.string('email', 255).notNullable().unique();\n  t.uuid('team');\n  t.timestamps(true, true);\n  t.index(['team']);\n}).createTable('teams', (t) => { t.uuid('id').primary(); });\nexports.down = (knex) => knex.schema.dropTable('users').dropTable('teams');",
    'migrations/2.js': "exports.up = async function (knex) {\n  if (!(await knex.schema.hasTable('users'))) return;\n  await knex.schema.alterTable('users', function (table) { table.dropColumn('team'); table.renameColumn('email', 'mail'); table.text('bio'); });\n};",
  }, { users: ['bio: text?', 'created_at: timestamp', 'id: increments*', 'mail: string', 'updated_at: timestamp'], teams: ['id: uuid*'] }],
  ['something else that makes a table', { 'a.js': "report.createTable('users', (t) => { t.string('a'); });" }, {}],
  ['TypeORM: SQL', {
    'migrations/1.ts': `${RUNNER}export class A implements MigrationInterface {\n  async up(queryRunner: QueryRunner) {\n    await queryRunner.query(\`CREATE TABLE "users" ("id" uuid NOT NULL, "email" character varying NOT NULL, PRIMARY KEY ("id"))\`);\n  }\n  async down(queryRunner: QueryRunner) { await queryRunner.query('DROP TABLE "users"'); }\n}`,
  }, { users: ['email: character varying', 'id: uuid*'] }],
  ['TypeORM: calls', {
    'migrations/1.ts': `${RUNNER}import { Table, TableColumn } from 'typeorm';\nexport class A implements MigrationInterface {\n  async up(runner: QueryRunner) {\n    await runner.createTable(new Table({ name: 'users', columns: [{ name: 'id', type: 'uuid', isPrimary: true }, { name: 'a', type: 'text', isNullable: true }] }));\n    await runner.addColumn('users', new TableColumn({ name: 'b', type: 'int' }));\n    await runner.renameColumn('users', 'a', 'c');\n  }\n}`,
  }, { users: ['b: int', 'c: text?', 'id: uuid*'] }],
  ['a query of something else', { 'a.ts': "import { QueryRunner } from './mine';\nexport const f = (runner: QueryRunner) => runner.query('CREATE TABLE a (b int)');\n", 'mine.ts': 'export class QueryRunner { query(sql: string) {} }' }, {}],
  ['Sequelize', {
    'migrations/1.js': "module.exports = {\n  up: async (queryInterface, Sequelize) => {\n    await queryInterface.createTable('users', { id: { type: Sequelize.UUID, primaryKey: true }, email: { type: Sequelize.STRING(255), allowNull: false }, bio: Sequelize.TEXT });\n  },\n  down: (queryInterface) => queryInterface.dropTable('users'),\n};",
    'migrations/2.js': "module.exports = { async up(queryInterface, Sequelize) { await queryInterface.removeColumn('users', 'bio'); await queryInterface.addColumn('users', 'a', { type: Sequelize.DATE }); } };",
  }, { users: ['a: DATE?', 'email: STRING', 'id: UUID*'] }],
])('%s', (_, tree, expected) => {
  expect(tables(tree)).toEqual(expected);
});
