import type { DataMap, PersonalField } from '@nilometer/service-model';

const field: PersonalField = {
  service: 'orders', entity: 'Customer', table: 'customers', orm: 'typeorm', field: 'email', type: 'string', file: 'src/customer.ts', line: 7,
  category: 'user.contact.email', special: 'no', confidence: 'high', annotated: 'none', evidence: ['`email` stands for user.contact.email'], subject: 'customer',
  logged: [], sent: [], exposed: [],
  erasure: { covered: 'yes', because: 'eraseCustomer deletes Customer', places: [] },
  export: { covered: 'no', because: 'no code answers a request for a copy', places: [] },
};

/** A map of one service with these fields, each as it differs from `Customer.email`. */
export const mapWith = (...fields: readonly Partial<PersonalField>[]): DataMap => ({
  format: 1,
  services: [{ name: 'orders', root: 'services/orders', entities: 3, fields: 20, personal: fields.length, special: 0, annotated: 0, rights: { delete: [], export: [] }, notJudged: [] }],
  fields: fields.map((one) => ({ ...field, ...one })),
});
