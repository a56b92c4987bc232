import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { expect, it } from 'vitest';
import sarif from '../../src/reporters/sarif.ts';
import { finding, range } from '../finding.ts';
import { report } from './report.ts';

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);

/** OASIS' schema, as Microsoft's SARIF matchers ship it. It is draft 4, but uses nothing else that draft 7 changed. */
const schema: object = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')
    .replace('draft-04', 'draft-07')
    .replace('"id":', '"$id":'),
);

const validate = ajv.compile(schema);

const full = report({
  pathPrefix: 'services/a b/',
  findings: [
    finding({ guideline: 'pii-annotation', level: 'warn', entity: 'User', range: range(1, 2, 3, 4), fixes: ['annotate-pii'], file: 'src/ü#?%.ts' }),
    finding({ level: 'notice', fingerprint: 'f'.repeat(16) }),
    finding(),
  ],
  unparsed: [{ file: 'src/d.ts', line: 7, reason: 'Unexpected token' }],
  outcome: 'findings',
});

const logOf = (given: typeof full): Log => JSON.parse(sarif(given, { color: false }));

it.each([
  ['of every kind of finding', full],
  ['of none', report()],
  ['of a failed run', report({ outcome: 'failed' })],
])('a log %s is valid', (_, given) => {
  validate(logOf(given));
  expect(validate.errors).toBeNull();
});

it('the validator refuses a log without a tool name', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} }, results: [] }] })).toBe(false);
});

it('says where, how bad, and which finding it is', () => {
  const [first, second] = logOf(full).runs[0]?.results ?? [];
  expect(first).toMatchObject({ ruleId: 'entity-version', level: 'error', partialFingerprints: { 'nilometer/v1': '0123456789abcdef' } });
  expect(second).toMatchObject({ level: 'note', partialFingerprints: { 'nilometer/v1': 'f'.repeat(16) } });
});

it('encodes paths, and keeps their slashes', () => {
  const [, , third] = logOf(full).runs[0]?.results ?? [];
  expect(third?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'services/a%20b/src/%C3%BC%23%3F%25.ts', uriBaseId: '%SRCROOT%' },
        region: { startLine: 1, startColumn: 2, endLine: 4, endColumn: 3 },
      },
      logicalLocations: [{ name: 'User', kind: 'type' }],
    },
  ]);
});

it('points each result at its own rule, with the page that explains it', () => {
  const [run] = logOf(full).runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual(['entity-version', 'pii-annotation']);
  expect(run?.results?.map(({ ruleIndex = -1, ruleId }) => rules[ruleIndex]?.id === ruleId)).toEqual([true, true, true]);
  expect(rules[0]?.helpUri).toBe('https://example.com/entity-version');
});

it('names files from the root of the repository, and says so', () => {
  const log: Log = JSON.parse(sarif(full, { color: false, rootPrefix: 'apps/' }));
  const [run] = log.runs;
  validate(log);
  expect(validate.errors).toBeNull();
  expect(run?.originalUriBaseIds).toEqual({ '%SRCROOT%': { description: { text: 'The root of the repository.' } } });
  const locations = [...(run?.results ?? []), ...(run?.invocations?.[0]?.toolExecutionNotifications ?? [])].flatMap(({ locations: all = [] }) => all);
  expect(locations.map(({ physicalLocation }) => physicalLocation?.artifactLocation?.uri?.startsWith('apps/services/a%20b/src/'))).toEqual([true, true, true, true]);
});
