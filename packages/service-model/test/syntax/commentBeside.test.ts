import { expect, it } from 'vitest';
import { commentBeside } from '../../src/syntax/commentBeside.ts';

/** `|` stands on both sides of the member. */
it.each([
  { title: 'above, as JSDoc', text: 'class A {\n  /** The e-mail. */\n  |x: string|;', says: 'The e-mail.' },
  { title: 'above, over several lines', text: '{\n  /**\n   * The e-mail\n   * of somebody.\n   */\n  |x|;', says: 'The e-mail of somebody.' },
  { title: 'above, to the end of the line', text: '{\n  // the e-mail\n  |x|;', says: 'the e-mail' },
  { title: 'behind it', text: '{\n  |x: string|; // the e-mail\n', says: 'the e-mail' },
  { title: 'behind it, closed', text: '{ |x: string|, /* the e-mail */\n', says: 'the e-mail' },
  { title: 'behind the member before', text: '{\n  a: string; // of another\n  |x: string|;', says: undefined },
  { title: 'further up', text: '{\n  // of a group\n\n  |x: string|;', says: undefined },
  { title: 'on the next line', text: '{ |x|;\n // of the next\n', says: undefined },
  { title: 'empty', text: '{\n  /** */\n  |x|;', says: undefined },
  { title: 'none', text: '{ |x|; }', says: undefined },
])('$title', ({ text, says }) => {
  const [before = '', member = '', after = ''] = text.split('|');
  expect(commentBeside(before + member + after, before.length, before.length + member.length)).toBe(says);
});

it('takes time in proportion to nothing but its own window', () => {
  const slashes = '/'.repeat(200_000);
  expect(commentBeside(`${slashes}x${slashes}`, 200_000, 200_001)).toBeDefined();
});
