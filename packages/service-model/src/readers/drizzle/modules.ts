/** Each dialect's builders: https://orm.drizzle.team/docs/sql-schema-declaration */
export const MODULES = ['pg', 'mysql', 'sqlite', 'singlestore', 'gel', 'mssql', 'cockroach'].map((dialect) => `drizzle-orm/${dialect}-core`);

const CORE = String.raw`drizzle-orm/\w+-core(?:/[\w-]+)*`;

/** `pgTable`, `pgSchema('x').table`, `pgTableCreator(…)`, `snakeCase.table`, and what they are with row-level security. */
export const TABLE = new RegExp(String.raw`^${CORE}#(?:\w+Table|\w+Schema\(\)\.table|\w+TableCreator\(\)|(?:snake|camel)Case\.table)(?:\.withRLS)?$`);
export const CREATOR = /TableCreator\(\)/;

/** A column's builder, by its import (`text`) or from what the table hands over (`t.text`). */
export const COLUMN = new RegExp(String.raw`^${CORE}#(?:[\w$().]+\.)?(?<type>\w+)$`);
export const CUSTOM_TYPE = new RegExp(String.raw`^${CORE}#customType\(\)$`);
export const PRIMARY_KEY = new RegExp(`^${CORE}#primaryKey$`);

/** Named as Drizzle's own, but of a module that was not found. */
export const LOST_TABLE = /^(?<module>[^#]+)#(?<name>(?:pg|mysql|sqlite|singlestore)Table)$/;
