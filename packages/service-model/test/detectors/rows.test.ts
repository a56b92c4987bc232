import { expect, it } from 'vitest';
import entityTimestamps from '../../src/detectors/entity-timestamps.ts';
import entityVersion from '../../src/detectors/entity-version.ts';
import type { Entity, Field } from '../../src/model.ts';
import { detect, entity, field } from './build.ts';

/** `total`, `total:number`, `order@` for a relation, `items@[]` for one to many, `updatedAt^` for one of a base class. */
const fieldOf = (written: string): Field => {
  const [, name = '', mark = '', kind = ''] = /^(\w+)([:@^]?)(.*)$/.exec(written) ?? [];
  return field({ name, relation: mark === '@', type: mark === ':' ? kind : kind === '[]' ? 'Item[]' : 'string', ...(mark === '^' ? { inheritedFrom: 'Base' } : {}) });
};
const WITHOUT = { version: 'no', createdAt: 'no', updatedAt: 'no' } as const;
const row = (name: string, names: string, over: Partial<Entity> = {}) => entity({ name, ...WITHOUT, table: null, fields: names.split(' ').map(fieldOf), ...over });

const CREATED = { createdAt: 'yes' } as const;
const PERHAPS = { createdAt: 'unknown' } as const;
const DATED = { createdAt: 'yes', updatedAt: 'yes' } as const;
const PAIR = { primaryKey: 'composite' } as const;
const key = (name: string) => ({ primaryKeySite: { file: 'src/customer.ts', range: field().range, field: name, declaredIn: 'Customer' } });
const number = (decorator: string, name = 'name') => ({ primaryKey: 'number', fields: [field({ name: 'id', type: 'number', decorators: [decorator] }), fieldOf(name)], ...key('id') }) as const;

const unique = (name: string, type: string) => field({ name, type, decorators: ['unique'] });

/** What is missing of an entity: `v` a version, `c` a creation date, `u` a last-update date. */
const asked = (one: Entity, rows: 'changed' | 'all' = 'changed'): string => {
  const circumstances = { options: { rows } };
  const dates = detect(entityTimestamps, { entities: [one] }, circumstances).map(({ data }) => data['missing'] ?? '').join('');
  return `${detect(entityVersion, { entities: [one] }, circumstances).length > 0 ? 'v' : ''}${dates.includes('creation') ? 'c' : ''}${dates.includes('update') ? 'u' : ''}`;
};

it.each<[cause: string, left: Entity, asked: string, twin: Entity, ofTwin: string]>([
  ['a link of two', row('PostTag', 'id post@ tag@'), '', row('PostTag', 'id post@ tag@ note'), 'vcu'],
  ['a link of two ids', row('PostTag', 'postId tagId createdAt'), '', row('PostTag', 'postId tagId rank'), 'vcu'],
  ['a log', row('LoginLog', 'id ip'), 'c', row('Login', 'id ip', DATED), 'v'],
  ['an audit trail', row('AuditTrail', 'id action'), 'c', row('AuditPlan', 'id action'), 'vcu'],
  ['a history', row('PriceHistory', 'id price'), 'c', row('PriceHistory', 'id price isStarred'), 'vcu'],
  ['an event', row('NodeEvent', 'id data'), 'c', row('Event', 'id data status'), 'vcu'],
  ['an event that a base dates', row('NodeEvent', 'id data createdAt^ updatedAt^', DATED), '', row('NodeEvent', 'id data createdAt^ updatedAt', DATED), 'v'],
  ['a token that a base dates', row('ShareToken', 'id hash createdAt^ updatedAt^', DATED), '', row('ShareToken', 'id hash name createdAt^ updatedAt^', DATED), 'v'],
  ['something that is done, and that no base dates', row('ImportResult', 'id file', CREATED), '', row('ImportResult', 'id file createdAt^ updatedAt^', DATED), 'v'],
  ['a file', row('Media', 'id path', CREATED), '', row('Media', 'id path enabled', CREATED), 'vu'],
  ['a response, with its status', row('QueryResp', 'id data status', CREATED), '', row('Query', 'id data status', CREATED), 'vu'],
  ['a response that the database may date', row('QueryResp', 'id data status createdAt', PERHAPS), '', row('QueryResp', 'id data status'), 'vcu'],
  ['codes by number', row('Role', 'id', number('PrimaryColumn')), '', row('Role', 'id', number('PrimaryGeneratedColumn')), 'vcu'],
  ['codes by name', row('CountryCode', 'id title'), '', row('Country', 'id title'), 'vcu'],
  ['sessions of a library', row('Session', 'id sessionToken userId expires'), '', row('Session', 'id token userId state'), 'vcu'],
  ['a tally', row('daily_stats', 'shortUrl date clicks:number', { ...PAIR, ...DATED }), '', row('daily_orders', 'shortUrl date clicks:number', { ...PAIR, ...DATED }), 'v'],
  ['a tally of what its key names, not a row of statistics', row('DailyStats', 'shortUrl date clicks:number', { ...PAIR, ...DATED }), '', row('DailyStats', 'id shortUrl date clicks:number', DATED), 'v'],
  ['an item of a list', row('CapabilityAdd', 'id value capability@ capabilityId'), 'cu', row('CapabilityAdd', 'id value:number capability@ capabilityId'), 'vcu'],
  ['an item of a list at which nothing points', row('Recipient', 'id email share@'), 'cu', row('Recipient', 'id email share@ mails@[]'), 'vcu'],
  ['an item of a list that is no state', row('Recipient', 'id email share@'), 'cu', row('Recipient', 'id status share@'), 'vcu'],
  ['an item of a list without dates', row('Recipient', 'id email share@'), 'cu', row('Recipient', 'id email share@', DATED), 'v'],
  ['one text under the key of its owner', row('Feature', 'userId announced', { ...DATED, ...key('userId') }), '', row('Feature', 'id userId announced', { ...DATED, ...key('id') }), 'v'],
  ['one text under the key of its owner, not an amount', row('Feature', 'userId announced', { ...DATED, ...key('userId') }), '', row('Feature', 'userId balance:number', { ...DATED, ...key('userId') }), 'v'],
  ['a time to live of what the key names', row('StoreTtl', 'key expiresAt', key('key')), 'cu', row('StoreTtl', 'key expiresAt value', key('key')), 'vcu'],
  ['nothing but what it belongs to', row('VersionChain', 'id projectId project@ members@[] packages@[]'), 'cu', row('VersionChain', 'id projectId project@ members@[] name'), 'vcu'],
  ['the same, dated anew with each change', row('Contact', 'id project@ answers@[]', DATED), '', row('Contact', 'id project@ answers@[] note', DATED), 'v'],
  ['a secret and whose it is, however it is dated', row('ResetPassword', 'id token user@ deletedAt', DATED), '', row('ResetPassword', 'id token device user@', DATED), 'v'],
  ['a secret, not a hash that is given anew', row('ResetPassword', 'id token user@', DATED), '', row('Session', 'id hash user@', DATED), 'v'],
  ['a secret of somebody, not one that is a setting', row('ResetPassword', 'id token user@', DATED), '', row('Gotify', 'id token', DATED), 'v'],
  ['what a trigger keeps', row('order_h', 'id operation_type operation_executed_at data_after_operation', CREATED), '', row('order_h', 'id operation_type quantity', CREATED), 'vu'],
  ['what came of something', row('LicenseValidation', 'id license@ ipAddress validatedAt', CREATED), '', row('LicenseValidation', 'id license@ address validatedAt', CREATED), 'vu'],
  ['an error', row('SyncError', 'id code detail', CREATED), '', row('SyncError', 'id code detail resolvedAt', CREATED), 'vu'],
  ['an attempt, with how it went', row('Submission', 'id code isSuccessful:Boolean user@', CREATED), '', row('Submission', 'id code isPinned:Boolean user@', CREATED), 'vu'],
  ['what analytics keep of a visitor', row('Session', 'id browser os device country', CREATED), '', row('Session', 'id browser state', CREATED), 'vu'],
  ['data of an event', row('EventData', 'id dataKey stringValue', CREATED), '', row('SessionData', 'id dataKey stringValue', CREATED), 'vu'],
  ['a version that was published', row('PlanVersion', 'id version publishedAt manifest', CREATED), '', row('PlanVersion', 'id version publishedAt owner', CREATED), 'vu'],
  ['a file without a date', row('NewsFile', 'id filename mimetype role person@'), 'c', row('NewsFile', 'id filename role person@'), 'vcu'],
  ['codes that stand in an order, whoever dates them', row('discharge_code', 'discharge_code long_description display_order', CREATED), '', row('discharge', 'discharge_code long_description display_order', CREATED), 'vu'],
  ['a tally that expires', row('Counters', 'id region count:number expiresAt'), '', row('Counters', 'id region count:number'), 'vcu'],
  ['tokens of a library\u2019s plugin', row('oauthRefreshToken', 'id token clientId sessionId referenceId expiresAt scopes revoked'), '', row('IntegrationAuthentication', 'id token clientId userId expiresAt scopes status'), 'vcu'],
  ['an error, whatever dates it', row('Errors', 'id message platform body', DATED), '', row('Errors', 'id message platform status', DATED), 'v'],
  ['a text by which others find it', row('Wallet', 'id', { ...DATED, fields: [unique('walletAddress', 'text'), fieldOf('mails@[]')] }), '', row('Wallet', 'id', { ...DATED, fields: [unique('displayName', 'text'), fieldOf('mails@[]')] }), 'v'],
  ['a client of a library\u2019s plugin, not one of the service', row('oauthClient', 'id clientId clientSecret redirectUris tokenEndpointAuthMethod grantTypes responseTypes', DATED), '', row('OAuthApp', 'id name clientId clientSecret redirectUris tokenEndpointAuthMethod', DATED), 'v'],
  ['one word of an enum a row', row('Role', 'id', { fields: [unique('role', 'RoleTypes'), fieldOf('user@[]')] }), '', row('Role', 'id', { fields: [unique('title', 'String'), fieldOf('user@[]')] }), 'vcu'],
])('%s', (_, left, what, twin, ofTwin) => {
  expect([asked(left), asked(twin)]).toEqual([what, ofTwin]);
  expect(asked(left, 'all')).toBe(`v${left.createdAt === 'no' ? 'c' : ''}${left.updatedAt === 'no' ? 'u' : ''}`);
});
