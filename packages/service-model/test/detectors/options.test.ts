import { expect, test } from 'vitest';
import { chosenOptions } from '../../src/detection/chosenOptions.ts';
import type { Detector } from '../../src/detector.ts';
import { detectors } from '../../src/detectors/all.generated.ts';

const all: readonly Detector[] = Object.values(detectors);

test.each(all.map((detector) => [detector.id, detector] as const))('%s takes the choices that it names, and no others', (_, detector) => {
  const properties = Object.entries(detector.choices).map(([name, { values, default: value }]) => [name, { type: 'string', enum: values, default: value }]);
  const schema: unknown = JSON.parse(JSON.stringify(detector.options.toJSONSchema({ io: 'input' })));
  expect(schema).toEqual({ $schema: expect.any(String) as unknown, type: 'object', properties: Object.fromEntries(properties), additionalProperties: false });
  expect(chosenOptions(detector, {})).toEqual({ options: detector.options.parse({}) });
});

const { 'pii-annotation': pii } = detectors;

test.each<[string, unknown, string]>([
  ['nothing chosen', {}, 'high'],
  ['the default', { minConfidence: 'high' }, 'high'],
  ['another value', { minConfidence: 'low' }, 'low'],
])('%s needs no schema', (_, given, minConfidence) => {
  expect(chosenOptions(pii, given)).toEqual({ options: { minConfidence } });
  expect(pii.options.parse(given)).toEqual({ minConfidence });
});

test.each<[string, unknown]>([
  ['an unknown value', { minConfidence: 'loud' }],
  ['an unknown option', { confidence: 'low' }],
  ["a name of Object's own", { toString: 'low' }],
  ['a word', 'low'],
  ['a list', []],
  ['null', null],
])('%s is left to the schema, which refuses it', (_, given) => {
  expect(chosenOptions(pii, given)).toBeUndefined();
  expect(pii.options.safeParse(given).success).toBe(false);
});
