import type { DataMap, PersonalField } from '@nilometer/service-model';
import { mapOf } from './mapOf.ts';
import { personalField } from './personalField.ts';

const kinds: readonly Partial<PersonalField>[] = [
  { field: 'email', category: 'user.contact.email' },
  { field: 'firstName', category: 'user.name.first', subject: 'employee' },
  { field: 'diagnosis', category: 'user.health.medical_diagnosis', special: 'art9', subject: 'patient' },
  { field: 'ip', category: 'user.device.ip_address', subject: null, confidence: 'medium' },
  { field: 'salary', category: 'user.financial', subject: 'employee', confidence: 'low' },
];
const exposed = ['GET', 'POST', 'PATCH'].map((method, line) => ({ file: 'src/api/records.controller.ts', line: line + 1, what: `${method} /records/:id` }));

/** As many fields as the largest of companies may have in one map, over ten services, twenty fields a record. */
export const largeMap = (count: number): DataMap =>
  mapOf(Array.from({ length: count }, (_, index) => personalField({
    ...kinds[index % kinds.length],
    service: `service-${Math.floor((index * 10) / count)}`,
    entity: `Record${Math.floor(index / 20)}`,
    field: `${kinds[index % kinds.length]?.field ?? ''}${index}`,
    line: index,
    exposed: index % 2 === 0 ? exposed : [],
  })));
