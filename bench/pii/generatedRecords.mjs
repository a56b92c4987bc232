import { seededDraw } from '../support/seededDraw.mjs';

const owners = ['Customer', 'Employee', 'Order', 'Invoice', 'Warehouse', 'Patient', 'Organization', 'Session', 'Product', 'AuditLog'];
const wrappings = ['', 'Entity', 'Profile', 'History', 'Snapshot'];
const modifiers = ['', 'primary', 'billing', 'is', 'last', 'customer', 'vendor', 'default', 'external', 'total'];
const qualifiers = ['', 'legacy', 'home', 'user', 'secondary', 'audit', 'draft', 'partner'];
const heads = [
  'id', 'name', 'firstName', 'email', 'emailTemplateId', 'phoneNumber', 'street', 'postalCode', 'city', 'amount', 'status', 'createdAt', 'description',
  'birthDate', 'iban', 'ipAddress', 'avatarUrl', 'passwordHash', 'quantity', 'diagnosis', 'settings', 'type', 'currency', 'notes', 'latitude',
];
const types = ['string', 'number', 'Date', 'boolean', null, 'varchar(255)', 'EmailStatus'];

const joined = (first, second) => (first === '' ? second : first + second.charAt(0).toUpperCase() + second.slice(1));

/** 1,000 records of 20 fields of 2,000 names, as services name them: whose they are, plain and compound names, types as written. Always the same. */
export function generatedRecords() {
  const names = modifiers.flatMap((modifier) => qualifiers.flatMap((qualifier) => heads.map((head) => joined(modifier, joined(qualifier, head)))));
  return Array.from({ length: 1000 }, (_, i) => ({
    name: joined(owners[i % owners.length], wrappings[Math.floor(i / owners.length) % wrappings.length]) + (i >= 50 ? String(i) : ''),
    orm: 'typeorm',
    fields: seededDraw(names, 20, 'generated', i).map((name, k) => ({ name, type: types[(i + k) % types.length], decorators: ['Column'], relation: false, nullable: 'no' })),
  }));
}
