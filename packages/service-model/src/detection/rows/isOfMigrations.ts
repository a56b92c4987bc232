import type { Entity } from '../../model.ts';

/**
 * Tables in which a tool keeps which migrations were run: Flyway, Liquibase, Prisma, Knex, Sequelize and Umzug, MikroORM, Drizzle,
 * Kysely, TypeORM's `typeorm_metadata`, node-pg-migrate, dbmate, golang-migrate and Rails, goose, sql-migrate, Atlas, Entity Framework,
 * Alembic. What reads the tables of a database back (`prisma db pull`) finds them among those of the service.
 */
const TABLES: ReadonlySet<string> = new Set((
  'flyway_schema_history databasechangelog databasechangeloglock _prisma_migrations knex_migrations knex_migrations_lock sequelizemeta sequelizedata mikro_orm_migrations '
  + '__drizzle_migrations drizzle_migrations kysely_migration kysely_migration_lock typeorm_metadata typeorm_migrations pgmigrations schema_migrations goose_db_version gorp_migrations '
  + 'atlas_schema_revisions __efmigrationshistory alembic_version ar_internal_metadata'
).split(' ').map(plain));

/** What TypeORM calls its own unless it is told otherwise (https://typeorm.io/docs/advanced-topics/migrations), with all that is in it. */
const TYPEORM = { table: 'migrations', columns: new Set(['id', 'timestamp', 'name']) };

/** A runner of the company's own keeps the same: `MigrationScript` with when each was run. */
const OWN = /^(?:executed|applied|data)?migrations?(?:scripts?|files?|history|log)?$/;
const KEPT = /^(?:id|name|file(?:name)?|script(?:name)?|version|hash|checksum|batch|error|success|duration|(?:started|finished|ended|executed|applied|run|ran|created|completed)(?:at|on))$/;
const NAMED = /^(?:name|file(?:name)?|script(?:name)?|version)$/;
const RAN = /^(?:started|finished|ended|executed|applied|run|ran|completed)(?:at|on)$/;

function isOfOwnRunner(called: string, fields: Entity['fields']): boolean {
  const names = fields.map(({ name }) => plain(name));
  return OWN.test(called) && names.every((name) => KEPT.test(name)) && names.some((name) => NAMED.test(name)) && names.some((name) => RAN.test(name));
}

function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase();
}

/** Is it such a table? It is nobody's entity: its columns are the tool's. */
export function isOfMigrations({ name, table, fields }: Pick<Entity, 'name' | 'table' | 'fields'>): boolean {
  const called = plain(table ?? name);
  return TABLES.has(called) || isOfOwnRunner(called, fields) || (called === TYPEORM.table && fields.length === TYPEORM.columns.size && fields.every((field) => TYPEORM.columns.has(field.name)));
}
