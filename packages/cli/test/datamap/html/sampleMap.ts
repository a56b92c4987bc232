import type { DataMap } from '@nilometer/service-model';
import { mapOf } from './mapOf.ts';
import { personalField } from './personalField.ts';

const erased = { covered: 'yes', because: 'the handler of `DELETE /customers/:id` deletes the record', places: [{ file: 'src/customers.controller.ts', line: 40, what: 'DELETE /customers/:id' }] } as const;
const unfollowed = { covered: 'unknown', because: 'the handler of `DELETE /customers/:id` could not be followed to this record', places: [] } as const;

/** Two services and eight fields: something of everything that the page can say. */
export const sampleMap: DataMap = mapOf(
  [
    personalField({
      annotated: 'pii',
      logged: [{ file: 'src/customers.service.ts', line: 31, what: 'logger.info' }],
      sent: [{ file: 'src/customers.service.ts', line: 35, what: 'kafka topic customer-created' }],
      exposed: [
        { file: 'src/customers.controller.ts', line: 12, what: 'GET /customers' },
        { file: 'src/customers.controller.ts', line: 20, what: 'GET /customers/:id' },
        { file: 'src/customers.controller.ts', line: 28, what: 'POST /customers' },
        { file: 'src/customers.controller.ts', line: 36, what: 'PATCH /customers/:id' },
      ],
      erasure: erased,
    }),
    personalField({ field: 'firstName', line: 9, category: 'user.name.first', annotated: 'pii', erasure: erased, exposed: [{ file: 'src/customers.controller.ts', line: 12, what: 'GET /customers' }] }),
    personalField({ field: 'birthday', type: 'Date', line: 11, category: 'user.demographic.date_of_birth', erasure: erased }),
    personalField({ entity: 'Visit', table: 'visits', field: 'ipAddress', file: 'src/visit.ts', line: 5, category: 'user.device.ip_address', subject: null, confidence: 'medium', erasure: unfollowed }),
    personalField({ service: 'clinic', entity: 'Patient', table: null, field: 'diagnosis', file: 'src/patient.ts', line: 14, category: 'user.health.medical_diagnosis', special: 'art9', subject: 'patient', logged: [{ file: 'src/patient.ts', line: 50, what: 'logger.error' }] }),
    personalField({ service: 'clinic', entity: 'Patient', table: null, field: 'convictions', file: 'src/patient.ts', line: 16, category: 'user.criminal_history', special: 'art10', subject: 'patient', confidence: 'medium' }),
    personalField({ service: 'clinic', entity: 'Patient', table: null, field: 'name', file: 'src/patient.ts', line: 8, category: 'user.name', subject: 'patient' }),
    personalField({ service: 'clinic', entity: 'Employee', table: 'employees', field: 'salary', file: 'src/employee.ts', line: 22, category: 'user.financial', subject: 'employee', confidence: 'low' }),
  ],
  {
    rights: { delete: [{ file: 'src/customers.controller.ts', line: 40, what: 'DELETE /customers/:id' }], export: [] },
    notJudged: [
      { file: 'src/legacy.ts', line: 3, reason: 'its base class was not found' },
      { file: 'src/old.ts', line: 8, reason: 'its base class was not found' },
    ],
  },
);
