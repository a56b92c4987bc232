/**
 * Schemas that a product keeps for its own tables in a service's database, and changes by itself: Supabase's
 * (https://supabase.com/docs/guides/auth/architecture), PostgreSQL's catalogues, queues and timetables that are extensions or packages.
 */
const OF_PRODUCTS: ReadonlySet<string> = new Set([
  'auth', 'storage', 'realtime', 'vault', 'supabase_functions', 'supabase_migrations', 'pg_catalog', 'information_schema', 'cron', 'net', 'pgmq', 'pgboss', 'graphile_worker', 'hdb_catalog', 'sys', 'mysql',
]);

/** Is a table named with the schema of a product, so that it is no record of the service, whatever it is called: `auth.users`? */
export const isOfProduct = (schema: string | undefined): boolean => schema !== undefined && OF_PRODUCTS.has(schema.toLowerCase());
