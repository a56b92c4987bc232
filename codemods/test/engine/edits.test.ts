import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, EditConflict, mergeEdits } from '../../src/engine/applyEdits.ts';
import { bytesOutsideEdits } from '../../src/engine/gates/bytesOutsideEdits.ts';
import { encodeText } from '../../src/engine/sourceFile.ts';

describe('mergeEdits', () => {
  test.each([
    ['equal ones are one', [[0, 2, 'x'], [0, 2, 'x']], 1],
    ['touching ones are two', [[0, 2, 'x'], [2, 4, 'y']], 2],
    ['an insertion before a replacement', [[2, 4, 'y'], [2, 2, 'x']], 2],
  ] as const)('%s', (_what, edits, count) => {
    expect(mergeEdits(edits.map(([start, end, text]) => ({ start, end, text })))).toHaveLength(count);
  });

  test.each([
    ['overlapping', [[0, 3, 'x'], [2, 4, 'y']]],
    ['two texts for one place', [[0, 2, 'x'], [0, 2, 'y']]],
    ['two insertions at one place', [[1, 1, 'x'], [1, 1, 'y']]],
  ] as const)('%s is a conflict', (_what, edits) => {
    expect(() => mergeEdits(edits.map(([start, end, text]) => ({ start, end, text })))).toThrow(EditConflict);
  });
});

// Whole characters, so that no edit cuts a surrogate pair; the BMP and beyond, and every line end.
const pieces = fc.array(fc.constantFrom('a', 'é', '漢', '😀', '\n', '\r\n', '\r', '\uFEFF', '\t'), { maxLength: 30 });
const edited = fc.tuple(fc.array(fc.tuple(pieces, fc.option(pieces, { nil: undefined })), { maxLength: 5 }), fc.boolean()).map(([parts, bom]) => {
  let text = '';
  const edits: { start: number; end: number; text: string }[] = [];
  for (const [kept, replacement] of parts) {
    text += kept.join('');
    if (replacement === undefined) continue;
    const start = text.length;
    text += 'cut';
    edits.push({ start, end: text.length, text: replacement.join('') });
  }
  return { text, bom, edits };
});

describe('bytesOutsideEdits', () => {
  test('what applyEdits makes passes', () => {
    fc.assert(
      fc.property(edited, ({ text, bom, edits }) => {
        const merged = mergeEdits(edits);
        const after = { bom, text: applyEdits(text, merged) };
        expect(bytesOutsideEdits(encodeText({ bom, text }), bom, text, merged, after)).toBeUndefined();
      }),
    );
  });

  test.each([
    ['a lost byte order mark', 'a\n', true, { bom: false, text: 'b\n' }],
    ['a lost carriage return', 'a\r\n', false, { bom: false, text: 'b\n' }],
    ['an added final newline', 'a', false, { bom: false, text: 'b\n' }],
    ['a lone surrogate that UTF-8 can not hold', 'a\uD800', false, { bom: false, text: 'b' }],
    ['a changed neighbour', 'a c', false, { bom: false, text: 'b d' }],
  ])('%s is seen', (_what, text, bom, after) => {
    expect(bytesOutsideEdits(encodeText({ bom, text }), bom, text, [{ start: 0, end: 1, text: 'b' }], after)).toEqual(expect.any(String));
  });
});
