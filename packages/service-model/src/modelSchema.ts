import type { z } from 'zod';
import { zod } from './zod.ts';

/** The shape of `nilometer model --format json`. Optional keys are left out where they say nothing. */
export function modelSchema() {
  const { array, boolean, discriminatedUnion, enum: one, literal, number, string, strictObject, record } = zod();
  const tri = one(['yes', 'no', 'unknown']);
  const line = number().int().min(1).describe('From 1; that of a field is in the file of its class');
  const file = string().describe('Relative to the folder that was read, with `/`');
  const named = strictObject({ name: string(), file, line });
  const note = strictObject({ file, line, reason: string() });
  const cause = strictObject({ reason: string(), count: number().int(), first: string().describe('file:line') });
  const counted = strictObject({ total: number().int(), unknown: number().int() });
  const behaves = {
    reader: string().describe('Id of the reader that saw it'),
    file, line,
    in: string().describe('The function that it stands in; empty at the top level of a file'),
    via: named.optional().describe('The helper that does it, where it is called'),
    service: string().optional(),
  };
  const only = one(['development', 'command', 'browser']).optional().describe('Where alone it happens, if not in the service that runs');
  const field = strictObject({
    name: string().describe('Nested fields with dots'),
    file: file.optional().describe('Where it is inherited from another file'),
    line,
    type: string().nullable(),
    nullable: tri,
    inheritedFrom: string().optional(),
    annotated: one(['pii', 'notPii', 'none']),
    annotatedCategory: string().optional().describe('The data category that the annotation names'),
    dataSubject: literal(true).optional().describe('It says whom the record is about'),
    pii: strictObject({ label: one(['pii', 'secret', 'none']), category: string().optional(), confidence: one(['high', 'medium', 'low']) }),
  });
  const entity = strictObject({
    name: string(),
    orm: string(),
    persisted: boolean(),
    file, line,
    table: string().nullable(),
    version: tri,
    primaryKey: one(['uuid', 'number', 'string', 'objectid', 'composite', 'unknown']),
    createdAt: tri,
    updatedAt: tri,
    service: string().optional(),
    fields: array(field),
  });
  const verdict = strictObject({ value: tri, because: string().describe('What says so; of an unknown, what can not be followed') });
  const access = strictObject({ decided: verdict, permissions: array(string()), open: string().nullable().describe('What declares it open to all'), globally: boolean().describe('An application may put guards before it: see `registration`'), constant: literal(true).optional().describe('It gives configuration or constants, to everybody the same') });
  const taken = strictObject({ part: one(['body', 'query', 'params']), field: string().nullable(), type: string().nullable(), rules: verdict, validated: verdict, byHand: one(['relayed', 'texts', 'number']).optional().describe('What is done instead of validating it') });
  const topic = string().nullable();
  const fields = array(string()).describe('Names of what goes into it');
  const behaviour = discriminatedUnion('kind', [
    strictObject({ kind: literal('endpoint'), ...behaves, method: string(), path: string().nullable(), guards: array(string()), validators: array(string()), handler: named.nullable(), access, takes: array(taken) }),
    strictObject({
      kind: literal('consumer'), ...behaves, broker: string(), topic, handler: named.nullable(),
      reach: literal('process').optional().describe('An event of the process itself'),
      answers: literal(true).optional().describe('Somebody waits for its answer'),
      effects: array(strictObject({
        kind: one(['insert', 'increment', 'message', 'mail', 'request']), of: string().nullable(), file, line,
        through: array(string()), guards: array(one(['key', 'unique', 'check', 'platform'])),
      })).optional().describe('What is not the same when it is done twice'),
    }),
    strictObject({ kind: literal('producer'), ...behaves, broker: string(), topic, reach: one(['process', 'network']), answers: literal(true).optional(), job: literal(true).optional(), fields }),
    strictObject({
      kind: literal('write'), ...behaves, entity: string().nullable(),
      operation: one(['insert', 'update', 'upsert', 'delete', 'restore', 'save', 'unknown']),
      form: one(['single', 'bulk', 'query-builder', 'raw']),
      keys: array(string()).nullable().optional().describe('Names in what says which rows a statement changes or deletes'),
      sets: array(string()).optional().describe('Fields that it gives values'),
      counts: array(string()).optional().describe('Of these, what is made of the value that is there'),
      computes: array(string()).optional().describe('Of these, what is made of other columns or rows'),
      statementsOnly: literal(true).optional().describe('Its library knows nothing but statements'),
      heard: literal(true).optional().describe('Who captures changes is handed the rows all the same'),
      schema: string().optional().describe('In SQL, what its table is named with'),
      locked: literal(true).optional().describe('Its function locks the rows that it reads, or runs under a lock'),
      swapped: literal(true).optional().describe('It compares a column with what was read of the row before'),
    }),
    strictObject({
      kind: literal('crypto'), ...behaves, library: string().nullable(), algorithm: string().nullable(), fields, only,
      operation: one(['encrypt', 'decrypt', 'hash', 'hmac', 'derive', 'compare', 'sign', 'verify', 'random', 'mask']),
    }),
    strictObject({ kind: literal('log'), ...behaves, level: string(), fields, only }),
    strictObject({ kind: literal('error'), ...behaves, error: string(), fields, only }),
    strictObject({ kind: literal('gdpr'), ...behaves, right: one(['delete', 'export']), evidence: string(), platform: literal(true).optional().describe('By what the profile has for it') }),
    strictObject({ kind: literal('flag'), ...behaves, flag: string().nullable(), client: string() }),
    strictObject({ kind: literal('http'), ...behaves, method: string().nullable(), url: string().nullable(), client: string(), fields, only }),
    strictObject({ kind: literal('registration'), ...behaves, what: one(['guard', 'validator', 'app']), name: string(), of: string(), holds: tri, converts: literal(true).optional(), before: array(string()).optional() }),
  ]);
  return strictObject({
    entities: array(entity),
    behaviours: array(behaviour),
    tables: array(strictObject({
      name: string(), reader: string(), file, line, history: array(string()), service: string().optional(),
      columns: array(strictObject({ name: string(), file, line, type: string().nullable(), nullable: tri, primaryKey: boolean() })),
    })).describe('As the migrations leave them'),
    notJudged: array(note).describe('What the model is blind to, files that could not be parsed included'),
    coverage: strictObject({
      entities: record(string(), number().int()),
      unknownFacts: strictObject({ version: number().int(), createdAt: number().int(), updatedAt: number().int(), primaryKey: number().int() }),
      behaviours: strictObject({
        endpoint: counted, consumer: counted, producer: counted, write: counted, crypto: counted, log: counted, error: counted, gdpr: counted, flag: counted, http: counted, registration: counted,
      }),
      notJudged: array(cause),
      unparsed: array(cause),
      entitiesInTests: number().int(),
    }),
  });
}

export type ModelJson = z.infer<ReturnType<typeof modelSchema>>;
