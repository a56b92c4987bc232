import { expect, it } from 'vitest';
import { printable } from '../src/printable.ts';

const point = (code: number): string => String.fromCodePoint(code);

it.each([
  { title: 'escape sequences', codes: [0x1b, 0x9b] },
  { title: 'line breaks, tabs, null and delete', codes: [0x00, 0x09, 0x0a, 0x0d, 0x7f] },
  { title: 'embeddings and overrides of direction', codes: [0x202a, 0x202b, 0x202c, 0x202d, 0x202e] },
  { title: 'isolates of direction', codes: [0x2066, 0x2067, 0x2068, 0x2069] },
  { title: 'marks of direction', codes: [0x061c, 0x200e, 0x200f] },
])('spells $title', ({ codes }) => {
  for (const code of codes) expect(printable(`a${point(code)}b`)).toBe(`a\\u{${code.toString(16)}}b`);
});

it('leaves words of any language, and pictures', () => {
  const text = 'Grüße, 漢字, עברית, العربية, \u{1f469}\u200d\u{1f4bb}';
  expect(printable(text)).toBe(text);
});
