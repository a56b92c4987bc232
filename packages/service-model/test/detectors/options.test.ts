import { findGuideline } from '@nilometer/policy';
import { expect, test } from 'vitest';
import { chosenOptions } from '../../src/detection/chosenOptions.ts';
import { defineDetector, type Detector } from '../../src/detector.ts';
import { detectors } from '../../src/detectors/all.generated.ts';
import { at } from './build.ts';

const all: readonly Detector[] = Object.values(detectors);

test.each(all.map((detector) => [detector.id, detector] as const))('%s takes the choices that it names, and no others', (_, detector) => {
  const properties = Object.entries(detector.choices).map(([name, { values, default: value }]) => [name, { type: 'string', enum: values, default: value }]);
  const schema: unknown = JSON.parse(JSON.stringify(detector.options.toJSONSchema({ io: 'input' })));
  expect(schema).toEqual({ $schema: expect.any(String) as unknown, type: 'object', properties: Object.fromEntries(properties), additionalProperties: false });
  expect(chosenOptions(detector, {})).toEqual({ options: detector.options.parse({}) });
});

test.each(all)('$id has the choices of its catalogue row, by which the policy is checked', ({ id, choices }) => {
  expect(findGuideline(id)?.choices ?? {}).toEqual(choices);
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

test.each<[string, unknown, boolean]>([
  ['all chosen', { minConfidence: 'low' }, true],
  ['nothing chosen', {}, false],
  ['an inherited choice', Object.create({ minConfidence: 'low' }), false],
  ['one too many', { minConfidence: 'low', toString: 'low' }, false],
])('whole options are told from others: %s', (_, value, expected) => {
  expect(pii.isOptions(value)).toBe(expected);
});

test('a detector that is written with choices alone gets its schema from them', () => {
  const detector = defineDetector({
    id: 'x', scope: 'file', languages: ['js'], messages: {},
    choices: { tone: { values: ['loud', 'soft'], default: 'soft' }, size: { values: ['s', 'm'], default: 'm' } },
    detect: (_model, { options }) => [options.tone satisfies 'loud' | 'soft', options.size satisfies 's' | 'm'].map(() => ({ messageId: '', data: {}, file: '', range: at(1), subject: '' })),
  });
  expect(detector.options.parse({ tone: 'loud' })).toEqual({ tone: 'loud', size: 'm' });
  expect(detector.options.safeParse({ tone: 's' }).error?.issues[0]?.path).toEqual(['tone']);
  expect(detector.options.safeParse({ pitch: 's' }).success).toBe(false);
});
