import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, trusted } from '../../../src/datamap/html/markup.ts';

test.each([
  ['<b>', '&lt;b&gt;'],
  ['"onclick="x', '&quot;onclick=&quot;x'],
  ["it's", 'it&#39;s'],
  ['&amp;', '&amp;amp;'],
  ['a\r\n\tb', 'a b'],
  ['\u202egnp.exe', '\\u{202e}gnp.exe'],
  ['\u0000', '\\u{0}'],
  ['plain words', 'plain words'],
])('%j is written as %s', (text, written) => {
  expect(html`${text}`.text).toBe(written);
});

test('markup in markup is written as it is', () => {
  expect(html`<ul>${['a', '<'].map((item) => html`<li>${item}</li>`)}</ul>${trusted('<hr>')}${3}`.text).toBe('<ul><li>a</li><li>&lt;</li></ul><hr>3');
});

test('no text ends what it stands in', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&/!-=`script \n\u2028') }), (text) => {
      const [, inside = ''] = /^<p title="([^"<>']*)">$/.exec(html`<p title="${text}">`.text) ?? [];
      expect(inside.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      expect(html`<p title="${text}">`.text).toBe(`<p title="${inside}">`);
    }),
  );
});
