import { calledName } from '../behaviours/calledName.ts';
import { rawWrites } from '../behaviours/writes/rawWrites.ts';
import { type BehaviourDraft, defineCodeReader } from '../reader.ts';

/** Clients that are given SQL. */
const MODULES = [
  'pg', 'pg-promise', 'pg-native', 'postgres', 'mysql', 'mysql2', 'mariadb', 'better-sqlite3', 'sqlite3', 'sqlite', 'node:sqlite', 'mssql', 'slonik', '@vercel/postgres',
  '@neondatabase/serverless', '@planetscale/database', '@libsql/client', 'oracledb', 'snowflake-sdk',
];

const CLIENT = new RegExp(String.raw`^(?:${MODULES.join('|')})(?:\/[\w-]+)*#`);
/** Named after the statement's way: all of it, one row of it, prepared. `sql` and `default` are called with a template. */
const GIVEN_SQL = /^(?:query|execute|exec|run|all|get|prepare|batch|none|one|oneOrNone|oneFirst|many|manyOrNone|any|maybeOne|result|multi|unsafe|sql|tx|begin|db|client|conn|\$\w+)$/;

/** SQL that is handed to a driver. What the text says counts, so that a read is none. */
export default defineCodeReader({
  id: 'sql-clients',
  version: 6,
  code: {
    // What listens to a database's log is a function of interest, though it is given no SQL.
    modules: [...MODULES, 'pg-logical-replication'],
    // A pool is made once, and used everywhere.
    words: [...['query', 'execute', 'prepare'].flatMap((name) => ["'", '"', '`', '\n'].map((quote) => `.${name}(${quote}`)), 'sql`'],
    kinds: ['write'],
    call(call, context): readonly BehaviourDraft[] {
      const [first] = call.args;
      if (!first || !GIVEN_SQL.test(calledName(call))) return [];
      return CLIENT.test(context.origins.ofCallee(call)?.path ?? '') ? rawWrites(call, first, context) : [];
    },
  },
});
