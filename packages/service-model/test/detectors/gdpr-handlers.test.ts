import { expect, it } from 'vitest';
import type { Behaviour, Endpoint } from '../../src/behaviour.ts';
import detector from '../../src/detectors/gdpr-handlers.ts';
import type { ServiceModel } from '../../src/model.ts';
import { at, brief, dependency, detect, entity, field } from './build.ts';

const customer = entity({ fields: [field()] });
const endpoint = (method: string, path: string | null, handler: string | null = null): Endpoint => ({
  kind: 'endpoint', reader: 'x', file: 'src/app.ts', range: at(3), in: '', method, path, guards: [], validators: [], access: { decided: { value: 'unknown', because: '' }, permissions: [], open: null, globally: false }, takes: [],
  handler: handler === null ? null : { name: handler, file: 'src/app.ts', range: at(9) },
});
const POST = endpoint('POST', '/customers');
const handles = (right: 'delete' | 'export'): Behaviour => ({ kind: 'gdpr', reader: 'x', file: 'src/app.ts', range: at(3), in: '', right, evidence: right });

const inService = <T>(one: T, service: string): T & { service: string } => ({ ...one, service });
const KEEPS: Behaviour = { kind: 'write', reader: 'x', file: 'src/app.ts', range: at(3), in: '', entity: 'Customer', operation: 'save', form: 'single' };
/** The same records in two services: what is kept by the admin's is shown by the public one. */
const SHOWN = { entities: [inService(customer, 'public'), inService({ ...customer, file: 'admin/customer.ts' }, 'admin')] };

const seen = (model: Partial<ServiceModel>): string[] => detect(detector, model, { options: { byHand: 'ignore' } }).map((one) => brief(one).replace('src/customer.ts:10 ', ''));

it.each<[string, Partial<ServiceModel>, readonly string[]]>([
  ['neither', { entities: [customer], behaviours: [POST] }, ['delete delete', 'export export']],
  ['one of them', { entities: [customer], behaviours: [POST, handles('delete')] }, ['export export']],
  ['both', { entities: [customer], behaviours: [POST, handles('delete'), handles('export')] }, []],
  ['no ways in', { entities: [customer], behaviours: [] }, []],
  ['ways in that only show', { entities: [customer], behaviours: [endpoint('GET', '/customers')] }, []],
  ['an administrator may', { entities: [customer], behaviours: [POST, endpoint('DELETE', '/customers/:id'), endpoint('GET', '/customers/export')] }, []],
  ['by a handler’s name', { entities: [customer], behaviours: [POST, endpoint('POST', '/a', 'A.removeCustomer'), endpoint('GET', '/b', 'A.downloadAllCustomers')] }, []],
  ['something of somebody', { entities: [customer], behaviours: [POST, endpoint('DELETE', '/customers/:id/files/:file', 'A.deleteCustomerFile'), endpoint('GET', '/orders/:id/download')] }, ['delete delete', 'export export']],
  ['somebody leaves a group', { entities: [customer], behaviours: [POST, endpoint('DELETE', '/forms/:id/collaborators/self', 'A.removeSelfFromCollaborators')] }, ['delete delete', 'export export']],
  ['a profile that is no person’s', { entities: [customer], behaviours: [POST, endpoint('DELETE', '/disability-profile/:id', 'A.deleteDraftProfile')] }, ['delete delete', 'export export']],
  ['everything is exported', { entities: [customer], behaviours: [POST, handles('delete'), endpoint('GET', '/export')] }, []],
  ['whatever there is is exported, by its first step', { entities: [customer], behaviours: [POST, handles('delete'), endpoint('GET', '/data-export/events')] }, []],
  ['some things are exported', { entities: [customer], behaviours: [POST, handles('delete'), endpoint('GET', '/forms/:id/download')] }, ['export export']],
  ['who asks is shown all that there is', { entities: [customer], behaviours: [POST, handles('delete'), endpoint('GET', '/me')] }, []],
  ['who asks is shown it by a handler', { entities: [customer], behaviours: [POST, handles('delete'), endpoint('GET', '/auth', 'AuthController.loadUser')] }, []],
  ['who asks is shown one of two things', { entities: [customer, entity({ name: 'Order', fields: [field()] })], behaviours: [POST, handles('delete'), endpoint('GET', '/me')] }, ['export export']],
  ['all are shown', { entities: [customer], behaviours: [POST, handles('delete'), endpoint('GET', '/auth', 'AuthController.loadUsers')] }, ['export export']],
  ['what is called personal', { entities: [customer], behaviours: [POST, handles('delete'), endpoint('GET', '/profile/:name/personal')] }, []],
  ['a copy is not got by DELETE', { entities: [customer], behaviours: [POST, handles('delete'), endpoint('DELETE', '/customers/:id/personal-data')] }, ['export export']],
  ['an endpoint that nothing is known of', { entities: [customer], behaviours: [POST, endpoint('POST', null)] }, []],
  ['a way in that is not read', { entities: [customer], behaviours: [POST], dependencies: [dependency('@nestjs/graphql', '13')] }, []],
  ['a way into what uses a library that holds the data, that is not read', { entities: [{ ...customer, service: 'data' }], behaviours: [POST], dependencies: [dependency('data', '1', { file: 'api/package.json' }), dependency('@nestjs/graphql', '13', { file: 'api/package.json' })] }, []],
  ['a way into what does not use the library', { entities: [{ ...customer, service: 'data' }], behaviours: [POST], dependencies: [dependency('data', '1', { file: 'api/package.json' }), dependency('@nestjs/graphql', '13', { file: 'web/package.json' })] }, ['delete delete', 'export export']],
  ['one that is not there at runtime', { entities: [customer], behaviours: [POST], dependencies: [dependency('next', '15', { section: 'devDependencies' })] }, ['delete delete', 'export export']],
  ['one of another package', { entities: [customer], behaviours: [POST], dependencies: [dependency('express', '5'), dependency('next', '15', { file: 'web/package.json' })] }, ['delete delete', 'export export']],
  ['the platform answers', { entities: [entity({ fields: [field()], platformWritten: true })], behaviours: [POST] }, []],
  ['another service keeps what this one shows', { ...SHOWN, behaviours: [inService(POST, 'public'), inService(KEEPS, 'admin')] }, []],
  ['both keep it', { ...SHOWN, behaviours: [inService(POST, 'public'), inService(KEEPS, 'admin'), inService(KEEPS, 'public')] }, ['delete delete', 'export export']],
  ['of what is not governed', { entities: [entity({ fields: [field()], governed: false })], behaviours: [POST] }, []],
  ['a person has said that it is no personal data', { entities: [entity({ fields: [field({ annotated: 'notPii' })] })], behaviours: [POST] }, []],
])('%s', (_, model, expected) => {
  expect(seen(model)).toEqual(expected);
});
