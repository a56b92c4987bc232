import type { PersonalField } from '@nilometer/service-model';

/** The e-mail address of a customer about which nothing more is known, but for what a test says of it. */
export const personalField = (said: Partial<PersonalField> = {}): PersonalField => ({
  service: 'shop',
  entity: 'Customer',
  table: 'customers',
  orm: 'typeorm',
  field: 'email',
  type: 'string',
  file: 'src/customer.ts',
  line: 7,
  category: 'user.contact.email',
  special: 'no',
  confidence: 'high',
  annotated: 'none',
  evidence: ['`email` stands for an e-mail address anywhere'],
  subject: 'customer',
  logged: [],
  sent: [],
  exposed: [],
  erasure: { covered: 'no', because: 'the service has no handler of such requests', places: [] },
  export: { covered: 'no', because: 'the service has no handler of such requests', places: [] },
  ...said,
});
