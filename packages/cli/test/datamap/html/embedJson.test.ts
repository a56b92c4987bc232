import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedJson } from '../../../src/datamap/html/embedJson.ts';

test.each([
  ['</script>', '"\\u003c/script\\u003e"'],
  ['<!--', '"\\u003c!--"'],
  ['\u2028\u2029', '"\\u2028\\u2029"'],
  ['a & b', '"a \\u0026 b"'],
  [['x', 1], '["x",1]'],
])('%j is embedded as %s', (value, written) => {
  expect(embedJson(value).text).toBe(written);
});

test('what is embedded is read back, and holds nothing that HTML would see', () => {
  const values = fc.array(fc.string({ unit: fc.oneof(fc.constantFrom('</script', '<!--', '\u2028', '\\', '"'), fc.string({ unit: 'binary', maxLength: 1 })) }));
  fc.assert(
    fc.property(values, (value) => {
      const { text } = embedJson(value);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(value);
    }),
  );
});
