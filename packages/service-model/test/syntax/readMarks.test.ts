import { expect, test } from 'vitest';
import { readMarks } from '../../src/syntax/readMarks.ts';

/** What stands at each mark, and its words. */
const marks = (text: string) => readMarks(text).map(({ at, text: words }) => `${/^[\w$'"]+/.exec(text.slice(at))?.[0] ?? ''}: ${words}`);

test.each<[string, string, string[]]>([
  ['a comment of one line', 'const a = {\n  // @dataSubject\n  id: 1,\n};', ['id: @dataSubject']],
  ['a block', 'const a = {\n  /** @pii(user.contact.email) */\n  email: 1,\n};', ['email: @pii(user.contact.email)']],
  ['a block of several lines', 'const a = {\n  /**\n   * Theirs.\n   * @dataSubject\n   */\n  id: 1,\n};', ['id: Theirs. @dataSubject']],
  ['several comments', 'const a = {\n  // Theirs.\n  // @notPii(our own)\n  email: 1,\n};', ['email: Theirs. @notPii(our own)']],
  ['a comment behind something is about that', 'const a = {\n  id: 1, // @dataSubject\n  name: 2,\n};', []],
  ['no mark', 'const a = {\n  // whom it is about\n  id: 1,\n};', []],
  ['a word that only begins like one', 'const a = {\n  // @dataSubjects\n  id: 1,\n};', []],
])('%s', (_, text, expected) => {
  expect(marks(text)).toEqual(expected);
});
