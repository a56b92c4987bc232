import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseBaseline } from '../../src/baseline/parseBaseline.ts';
import { configJsonSchema } from '../../src/config/configJsonSchema.ts';
import { parseConfig } from '../../src/config/parseConfig.ts';
import { problemOf } from '../problemOf.ts';

const KEYS = Object.keys(configJsonSchema().properties ?? {});
const NESTED = ['name', 'path', 'package', 'match', 'expires', 'severity', 'concepts', 'pii', 'windowDays', 'tiers', 'format', 'findings', '__proto__'];

/** Values as a person might get them wrong: right words in wrong places, of every type. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('error', 'acme', '2026-12-31', '', 1, -1, true, null),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS, ...NESTED), fc.string()), tie('value'), { maxKeys: 4 }),
  ),
})).value;

const asText = anything.map((value) => JSON.stringify(value));

/** The same, with some characters cut out or put in. */
const broken = fc.tuple(asText, fc.nat(), fc.nat(5), fc.string()).map(([text, at, cut, added]) => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + added + text.slice(place + cut);
});

const anyText = fc.oneof(asText, broken, fc.string({ unit: 'binary' }));

it.each([
  ['configuration', parseConfig],
  ['baseline', parseBaseline],
] as const)('a %s is read, or refused with its place; nothing else is ever thrown', (_, parse) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const problem = problemOf(() => parse(text, 'f.json'));
      if (problem === null) return;
      const [, line = '0', column = '0'] = /^f\.json:(\d+):(\d+): \S/.exec(problem) ?? [];
      // A place in the text as any editor counts it, the end of the text included.
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
      expect(Number(column)).toBeGreaterThan(0);
      expect(Number(column)).toBeLessThanOrEqual((lines[Number(line) - 1] ?? '').length + 1);
    }),
    { numRuns: 2000 },
  );
});

it('refuses what is a thousand times deeper than its stack', () => {
  expect(problemOf(() => parseConfig('['.repeat(100_000), 'f.json'))).toMatch(/^f\.json:1:65: /);
});
