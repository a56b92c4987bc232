import type { Entity } from '../../model.ts';

/** Those of better-auth's plugins (https://www.better-auth.com/docs/plugins): OAuth providers, JWT, two factors, passkeys, API keys, devices, SSO. */
const OF_PLUGINS: readonly (readonly string[])[] = [
  ['token', 'clientid', 'sessionid', 'referenceid', 'expiresat', 'scopes'],
  ['accesstoken', 'refreshtoken', 'accesstokenexpiresat', 'clientid', 'scopes'],
  ['clientid', 'clientsecret', 'redirecturis', 'tokenendpointauthmethod', 'granttypes', 'responsetypes'],
  ['clientid', 'clientsecret', 'redirecturls', 'disabled'],
  ['clientid', 'userid', 'scopes', 'createdat', 'updatedat', 'referenceid'],
  ['clientid', 'userid', 'scopes', 'consentgiven'],
  ['identifier', 'accesstokenttl', 'refreshtokenttl', 'allowedscopes'],
  ['publickey', 'privatekey', 'createdat', 'alg'],
  ['secret', 'backupcodes', 'userid'],
  ['publickey', 'credentialid', 'devicetype', 'backedup'],
  ['start', 'prefix', 'key', 'refillinterval', 'ratelimitenabled'],
  ['devicecode', 'usercode', 'expiresat', 'pollinginterval'],
  ['issuer', 'oidcconfig', 'samlconfig', 'providerid'],
];

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
  ...OF_PLUGINS,
];

/** Those of Mastra (https://mastra.ai/docs/memory/storage) are told by what their names begin with. */
const OF_LIBRARY = /^mastra_/;

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** Is it such a table? What a company adds to it changes nothing of who writes it. */
export function isPrescribed({ name, table, fields }: Pick<Entity, 'name' | 'table' | 'fields'>): boolean {
  if (OF_LIBRARY.test(table ?? name)) return true;
  const names = new Set(fields.map(({ name }) => plain(name)));
  return TABLES.some((columns) => columns.every((column) => names.has(column)));
}
