import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bracketEnds } from '../../src/migrations/bracketEnds.ts';
import { tokenizeSql } from '../../src/migrations/tokenizeSql.ts';

const opened = (text: string): number[] => [...text.matchAll(/\[/g)].map(({ index }) => index);

/** The same, asked of each bracket by itself. */
function plainly(text: string, start: number): number {
  const name = /\[[^\]\r\n]*\]/y;
  name.lastIndex = start;
  return name.test(text) ? name.lastIndex : start;
}

test('each bracket ends where it would by itself', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('[', '[', ']', 'a', '\n', '\r', "'"), maxLength: 40 }), (text) => {
    const endOf = bracketEnds(text);
    expect(opened(text).map(endOf)).toEqual(opened(text).map((start) => plainly(text, start)));
  }));
});

test.each([
  ['[a b]', ['name a b']],
  ['[[a]', ['name [a']],
  ['[a', ['punctuation [', 'word a']],
  ['[[a\n[b]', ['punctuation [', 'punctuation [', 'word a', 'name b']],
  ['[a]]', ['name a', 'punctuation ]']],
])('%j', (sql, expected) => {
  expect(tokenizeSql(sql).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
});
