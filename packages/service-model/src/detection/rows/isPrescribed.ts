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
/** Those of SAML Jackson (https://boxyhq.com/docs/jackson/deploy/service), read back from a database: who makes the library has classes for them. */
const READ_BACK = /^jackson_(?:store|index|ttl)$/;

/** Is it a table that a library makes, key and all? Of others a company gives the key, as it does to its own. */
export const isOfLibrary = ({ name, table }: Pick<Entity, 'name' | 'table'>): boolean => OF_LIBRARY.test(table ?? name) || READ_BACK.test(name);

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** Is it such a table? What a company adds to it changes nothing of who writes it. */
export function isPrescribed(entity: Pick<Entity, 'name' | 'table' | 'fields'>): boolean {
  if (isOfLibrary(entity)) return true;
  const names = new Set(entity.fields.map(({ name }) => plain(name)));
  return TABLES.some((columns) => columns.every((column) => names.has(column)));
}
