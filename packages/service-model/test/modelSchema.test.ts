import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Behaviour } from '../src/behaviour.ts';
import { modelJson } from '../src/modelJson.ts';
import { modelJsonSchema } from '../src/modelJsonSchema.ts';
import { projectOf } from './projectOf.ts';

const committed: object = JSON.parse(readFileSync(new URL('../model.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(committed);

test('model.schema.json is what the zod schema says (else: npm run schema -w @nilometer/service-model)', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(modelJsonSchema())));
});

const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } };
const site = { file: 'a.ts', range };
const named = { ...site, name: 'f' };
const base = { ...site, reader: 'r', in: 'f' };
const ONE_OF_EACH = {
  endpoint: {
    ...base, kind: 'endpoint', method: 'GET', path: null, guards: ['auth'], validators: [], handler: named,
    access: { decided: { value: 'yes', because: 'auth' }, permissions: ['read'], open: null, globally: false },
    takes: [{ part: 'body', field: null, type: 'CreateUser', rules: { value: 'yes', because: 'CreateUser' }, validated: { value: 'no', because: '' } }],
  },
  consumer: { ...base, kind: 'consumer', broker: 'kafka', topic: 't', handler: null },
  producer: { ...base, kind: 'producer', broker: 'kafka', topic: null, reach: 'network', fields: ['user.id'], records: [], via: named },
  write: { ...base, kind: 'write', entity: 'User', operation: 'save', form: 'single' },
  crypto: { ...base, kind: 'crypto', operation: 'hash', library: 'crypto', algorithm: 'sha256', fields: ['user.email'], records: [], own: ['text'] },
  log: { ...base, kind: 'log', level: 'info', fields: ['user.email'], records: [] },
  error: { ...base, kind: 'error', error: 'NotFoundException', fields: ['user.email'], records: [] },
  gdpr: { ...base, kind: 'gdpr', right: 'delete', evidence: 'DELETE /me' },
  flag: { ...base, kind: 'flag', flag: 'new-ui', client: 'unleash-client' },
  http: { ...base, kind: 'http', method: 'POST', url: null, client: 'axios', fields: [], records: [] },
  registration: { ...base, kind: 'registration', what: 'guard', name: 'AuthGuard', of: 'nest', holds: 'yes', before: ['/users'] },
} satisfies { [Kind in Behaviour['kind']]: Extract<Behaviour, { kind: Kind }> };

test('what is printed is what the schema says: entities, notes, one behaviour of each kind, a table', () => {
  const model = projectOf({
    'user.ts': "import { Entity, Column } from 'typeorm';\n@Entity() export class User { @Column() email: string }",
    'lost.ts': "import { Entity } from 'typeorm'; import { Base } from '@acme/core';\n@Entity() export class Lost extends Base {}",
    'bad.ts': '@Entity() class {{',
  }).model();
  const column = { ...site, name: 'id', type: null, nullable: 'unknown', primaryKey: true } as const;
  const json = modelJson({
    ...model,
    behaviours: Object.values(ONE_OF_EACH).map((one) => ({ ...one, service: 'orders' })),
    tables: [{ ...site, name: 'users', reader: 'sql', columns: [column], history: ['1.sql'] }],
  });
  expect(validate(json) ? [] : validate.errors).toEqual([]);
  expect(json.behaviours).toHaveLength(Object.keys(ONE_OF_EACH).length);
  expect(validate({ ...json, behaviours: [{ kind: 'endpoint' }] })).toBe(false);
});
