import { describe, expect, test } from 'vitest';
import { parseDiagnostics, typeDelta } from '../../src/engine/gates/typeDelta.ts';

const error = (file: string, code: string, message: string, line = 1) => ({ file, line, code, message });

test('parseDiagnostics reads located and global errors, and leaves the lines that go on', () => {
  const output = [
    "src/a.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
    "  Type 'x' is worse.",
    '/repo/src/a.ts',
    'error TS18003: No inputs were found.',
    'src\\b (1).ts(1,1): error TS1005: \';\' expected.',
  ].join('\r\n');
  expect(parseDiagnostics(output)).toEqual([
    error('src/a.ts', 'TS2322', "Type 'string' is not assignable to type 'number'.", 3),
    error('', 'TS18003', 'No inputs were found.'),
    error('src/b (1).ts', 'TS1005', "';' expected."),
  ]);
});

describe('typeDelta', () => {
  const old = error('a.ts', 'TS1', 'm', 3);
  test.each([
    ['the same error on another line is old', [old], [{ ...old, line: 9 }], 0],
    ['a second of the same is new', [old], [old, old], 1],
    ['another message is new', [old], [{ ...old, message: 'n' }], 1],
    ['another file is new', [old], [{ ...old, file: 'b.ts' }], 1],
    ['one that went is no news', [old], [], 0],
  ])('%s', (_what, before, after, count) => {
    expect(typeDelta(before, after)).toHaveLength(count);
  });
});
