import { fileURLToPath } from 'node:url';
import { loadPolicy } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { behaviourReaders } from '../../src/behaviour-readers/all.generated.ts';
import type { PersonalField } from '../../src/datamap/dataMap.ts';
import { dataMapOf } from '../../src/datamap/dataMapOf.ts';
import { openProject } from '../../src/io/openProject.ts';

const root = fileURLToPath(new URL('../../../../fixtures/services/orders-legacy', import.meta.url));
const project = openProject({ root, policy: loadPolicy({ from: root }), cache: 'memory', behaviours: Object.values(behaviourReaders) });
const model = project.model();
const { services, fields } = dataMapOf([{ name: 'orders-legacy', root: 'orders-legacy', model, flows: project.flows(model), serviceOf: (file) => project.serviceOf(file) }], { minConfidence: 'medium' });

interface Expected {
  readonly logged: readonly string[];
  readonly sent: readonly string[];
  /** Endpoints by method and path. */
  readonly exposed: readonly string[];
  readonly erased: 'yes' | 'no' | 'unknown';
}

const CREATED = 'src/services/customer.service.ts:44';
const UPDATED = 'src/services/customer.service.ts:92';
const ORDERED = 'src/services/order.service.ts:72';
const LABEL = 'src/clients/carrier.ts:8';

// Who has a customer loaded: each of these calls CustomerService.get, .create, .update, .list or findByEmail; an order is placed for one.
// A payment counts a customer's points up, which is none of these fields.
const ofCustomers = ['POST /customers', 'GET /customers', 'GET /customers/:id', 'PUT /customers/:id', 'GET /customers/:id/addresses', 'POST /customers/:id/addresses', 'POST /orders'];
const ofAddresses = ['GET /customers/:id/addresses', 'POST /customers/:id/addresses', 'POST /orders'];
const ofOrders = ['POST /orders', 'GET /orders', 'GET /orders/by-reference/:reference', 'GET /orders/:id', 'PATCH /orders/:id', 'POST /orders/:id/status', 'POST /orders/:id/payments', 'POST /orders/:id/shipment', 'GET /orders/:id/history'];
const audited = ['POST /admin/expire-orders', 'POST /customers', 'PUT /customers/:id', 'POST /orders', 'PATCH /orders/:id'];

// `publish` logs each event as a whole before it sends it.
const customer: Expected = { logged: [CREATED, UPDATED], sent: [CREATED, UPDATED], exposed: ofCustomers, erased: 'yes' };
const address: Expected = { logged: [ORDERED], sent: [ORDERED], exposed: ofAddresses, erased: 'unknown' };
const order: Expected = { logged: [], sent: [LABEL], exposed: ofOrders, erased: 'unknown' };

/** Worked out by hand from the source. `eraseCustomer` overwrites four fields and forgets the date of birth; addresses and orders stay. */
const expected: Readonly<Record<string, Expected>> = {
  'Address.recipient': address,
  'Address.street': address,
  'Address.postcode': address,
  'Address.city': address,
  'AuditLog.ipAddress': { logged: [], sent: [], exposed: audited, erased: 'unknown' },
  'Customer.firstName': { ...customer, logged: [CREATED, UPDATED, ORDERED], sent: [CREATED, UPDATED, ORDERED] },
  'Customer.lastName': { ...customer, logged: [CREATED, UPDATED, ORDERED], sent: [CREATED, UPDATED, ORDERED] },
  'Customer.emailEncrypted': { ...customer, logged: ['src/routes/customers.ts:24', 'src/services/customer.service.ts:50', CREATED, UPDATED] },
  'Customer.phone': customer,
  'Customer.dateOfBirth': { ...customer, erased: 'no' },
  'Order.shipToName': order,
  'Order.shipToStreet': order,
  'Order.shipToPostcode': order,
  'Order.shipToCity': order,
  'Order.contactPhone': { ...order, logged: [ORDERED], sent: [LABEL, ORDERED] },
};

const lines = (places: PersonalField['logged']): string[] => places.map(({ file, line }) => `${file}:${line}`);

test('each personal field of orders-legacy is there, and no other', () => {
  expect(fields.map(({ entity, field }) => `${entity}.${field}`)).toEqual(Object.keys(expected));
});

test.each(Object.entries(expected))('%s goes where its source says', (name, { logged, sent, exposed, erased }) => {
  const field = fields.find((one) => `${one.entity}.${one.field}` === name);
  expect(field && {
    logged: lines(field.logged),
    sent: lines(field.sent),
    exposed: field.exposed.map(({ what }) => what.split(' ').slice(0, 2).join(' ')).sort(),
    erased: field.erasure.covered,
    exported: field.export.covered,
  }).toEqual({ logged, sent, exposed: [...exposed].sort(), erased, exported: 'no' });
});

test('the service as a whole', () => {
  expect(services).toEqual([{
    name: 'orders-service',
    root: 'orders-legacy',
    entities: 6,
    fields: 73,
    personal: 15,
    special: 0,
    annotated: 0,
    rights: { delete: [{ file: 'src/routes/customers.ts', line: 92, what: 'DELETE /customers/:id/personal-data' }], export: [] },
    notJudged: [],
  }]);
});
