import { expect, it } from 'vitest';
import entityTimestamps from '../../src/detectors/entity-timestamps.ts';
import entityVersion from '../../src/detectors/entity-version.ts';
import type { Entity, Field } from '../../src/model.ts';
import { detect, entity, field } from './build.ts';

/** `total`, `order@` for a relation, `items@[]` for one to many. */
const fieldOf = (written: string): Field => {
  const [name = '', many] = written.split('@');
  return field({ name, relation: many !== undefined, type: many === '[]' ? 'Item[]' : 'string' });
};
const WITHOUT = { version: 'no', createdAt: 'no', updatedAt: 'no' } as const;
const row = (name: string, names: string, over: Partial<Entity> = {}) => entity({ name, ...WITHOUT, fields: names.split(' ').map(fieldOf), ...over });

const CREATED = { createdAt: 'yes' } as const;
const key = (name: string) => ({ primaryKeySite: { file: 'src/customer.ts', range: field().range, field: name, declaredIn: 'Customer' } });

/** What is missing of an entity: `v` a version, `c` a creation date, `u` a last-update date. */
const asked = (one: Entity, rows: 'changed' | 'all' = 'changed'): string => {
  const circumstances = { options: { rows } };
  const dates = detect(entityTimestamps, { entities: [one] }, circumstances).map(({ data }) => data['missing'] ?? '').join('');
  return `${detect(entityVersion, { entities: [one] }, circumstances).length > 0 ? 'v' : ''}${dates.includes('creation') ? 'c' : ''}${dates.includes('update') ? 'u' : ''}`;
};

it.each<[cause: string, left: Entity, asked: string, twin: Entity, ofTwin: string]>([
  ['a link of two', row('PostTag', 'id post@ tag@'), '', row('PostTag', 'id post@ tag@ note'), 'vcu'],
  ['a link of two ids', row('PostTag', 'postId tagId createdAt'), '', row('PostTag', 'postId tagId rank'), 'vcu'],
  ['a log', row('LoginLog', 'id ip'), 'c', row('Login', 'id ip', { updatedAt: 'yes' }), 'vc'],
  ['an audit trail', row('AuditTrail', 'id action'), 'c', row('AuditPlan', 'id action'), 'vcu'],
  ['a history', row('PriceHistory', 'id price'), 'c', row('PriceHistory', 'id price editedBy lastModifiedAt'), 'vcu'],
  ['an event', row('NodeEvent', 'id data'), 'c', row('Event', 'id data status'), 'vcu'],
  ['a token', row('VerificationToken', 'id hash'), 'c', row('OAuthToken', 'id refreshTokenHash'), 'vcu'],
  ['a creation date alone, and nothing that is looked after', row('Feedback', 'id text', CREATED), '', row('Feedback', 'id text status', CREATED), 'vu'],
  ['a message, with who says it', row('ChatMessage', 'id role content', CREATED), '', row('TeamMember', 'id role content', CREATED), 'vu'],
  ['a message that is read later', row('ChatMessage', 'id from content', CREATED), '', row('ChatMessage', 'id from content readAt', CREATED), 'vu'],
  ['codes by number', row('Role', 'id name', { primaryKey: 'number', fields: [field({ name: 'id', decorators: ['PrimaryColumn'] }), fieldOf('name')], ...key('id') }), '',
    row('Role', 'id name', { primaryKey: 'number', fields: [field({ name: 'id', decorators: ['PrimaryGeneratedColumn'] }), fieldOf('name')], ...key('id') }), 'vcu'],
  ['codes by name', row('CountryCode', 'id title'), '', row('Country', 'id title'), 'vcu'],
  ['a mapping, with the date of its making', row('RestrictionMap', 'id legacyCode isLegacyOnly', CREATED), '', row('Restriction', 'id legacyCode isLegacyOnly', CREATED), 'vu'],
  ['sessions of a library', row('Session', 'id sessionToken userId expires'), '', row('Session', 'id token userId state'), 'vcu'],
  ['a time to live of what the key names', row('StoreTtl', 'key expiresAt', key('key')), 'cu', row('StoreTtl', 'key expiresAt value', key('key')), 'vcu'],
  ['nothing but what it belongs to', row('VersionChain', 'id projectId project@ members@[] packages@[]'), 'cu', row('VersionChain', 'id projectId project@ members@[] name'), 'vcu'],
  ['the same, dated anew with each change', row('VersionChain', 'id project@'), 'cu', row('VersionChain', 'id project@', { updatedAt: 'yes' }), 'vc'],
])('%s', (_, left, what, twin, ofTwin) => {
  expect([asked(left), asked(twin)]).toEqual([what, ofTwin]);
  expect(asked(left, 'all')).toBe(`v${left.createdAt === 'no' ? 'c' : ''}${left.updatedAt === 'no' ? 'u' : ''}`);
});
