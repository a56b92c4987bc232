import type { Entity } from '../../model.ts';

/**
 * Tables whose columns a library prescribes, and whose rows it writes: sessions and accounts of Auth.js
 * (https://authjs.dev/getting-started/adapters/prisma) and better-auth (https://www.better-auth.com/docs/concepts/database),
 * stores of express-session (https://www.npmjs.com/package/connect-typeorm, connect-pg-simple, @quixo3/prisma-session-store,
 * connect-session-sequelize).
 */
const TABLES: readonly (readonly string[])[] = [
  ['sessiontoken', 'userid', 'expires'],
  ['identifier', 'token', 'expires'],
  ['provider', 'provideraccountid', 'userid'],
  ['token', 'userid', 'expiresat', 'ipaddress', 'useragent'],
  ['accountid', 'providerid', 'userid'],
  ['identifier', 'value', 'expiresat'],
  ['id', 'json', 'expiredat'],
  ['sid', 'sess', 'expire'],
  ['sid', 'data', 'expiresat'],
  ['sid', 'data', 'expires'],
];

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** Is it such a table? What a company adds to it changes nothing of who writes it. */
export function isPrescribed({ fields }: Pick<Entity, 'fields'>): boolean {
  const names = new Set(fields.map(({ name }) => plain(name)));
  return TABLES.some((columns) => columns.every((column) => names.has(column)));
}
