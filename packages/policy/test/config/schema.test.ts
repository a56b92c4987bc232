import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../src/config/configJsonSchema.ts';
import { parseConfig } from '../../src/config/parseConfig.ts';
import { problemOf } from '../problemOf.ts';

const committed: object = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'));

it('schema.json is what the zod schema says (else: npm run schema -w @nilometer/policy)', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
});

describe('an editor and the loader agree', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(committed);

  it.each<[boolean, object]>([
    [true, {}],
    [true, { profile: { extends: 'acme', concepts: { pii: [{ module: 'm', symbol: 's' }] } } }],
    [false, { profile: { extends: 'acme', concepts: { pii: ['m#s'] } } }],
    [true, { guidelines: { 'entity-version': { severity: 'warn', options: {} } } }],
    [false, { guidelines: { 'entity-version': { severity: 'warn', options: { any: 'high' } } } }],
    [true, { guidelines: { 'pii-annotation': { severity: 'warn', options: { minConfidence: 'low' } } } }],
    [false, { guidelines: { 'pii-annotation': { severity: 'warn', options: { minConfidence: 'loud' } } } }],
    [false, { guidelines: { 'pii-annotation': { severity: 'warn', options: { mailJobs: 'report' } } } }],
    [false, { guidelines: { 'entity-version': { options: {} } } }],
    [true, { gate: { tiers: { development: { blocks: true } }, packages: { next: { line: 'caret' } } } }],
    [false, { gate: { tiers: { dev: { blocks: true } } } }],
    [true, { bans: [{ package: '@aws-sdk/*', reason: 'r', expires: '2027-01-01' }] }],
    [false, { bans: [{ package: '@aws-sdk/*', reason: 'r', expires: 'soon' }] }],
  ])('%j of %j', (good, config) => {
    expect(validate(config)).toBe(good);
    expect(problemOf(() => parseConfig(JSON.stringify(config), 'c.json')) === null).toBe(good);
  });
});
