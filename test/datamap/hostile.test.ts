import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../packages/cli/src/datamap/plain.ts';
import { mapOf } from '../../packages/cli/test/datamap/html/mapOf.ts';
import { personalField } from '../../packages/cli/test/datamap/html/personalField.ts';
import { sampleMap } from '../../packages/cli/test/datamap/html/sampleMap.ts';
import { inChromium } from './inChromium.ts';

const attacks = [
  '</script><script>document.attacked = true</script>',
  '<img src=x onerror="document.attacked = true">',
  '" autofocus onfocus="document.attacked = true" x="',
  "' onmouseover='document.attacked = true'",
  '<!--<script>',
  ']]>&lt;&#60;&amp',
  '</table></main><h1>',
  '</style><style>*{display:none}',
  '\u2028\u2029\u202e\u0000\ufeff\r\n\t',
  '{{constructor}}${1}`',
];

/** Every text of a field, hostile. */
const hostileField = (text: string) => {
  const place = { file: text, line: 1, what: text };
  const right = { covered: 'unknown', because: text, places: [place] } as const;
  return personalField({
    service: text, entity: text, table: text, field: text, type: text, file: text, category: text, evidence: [text], subject: text,
    logged: [place], sent: [place], exposed: [place, place, place, place], erasure: right, export: right,
  });
};

const texts = [...attacks, ...fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), { numRuns: 60, seed: 5 }), ...fc.sample(fc.string({ unit: fc.constantFrom(...'<>/"\'`&;=-!script ') }), { numRuns: 60, seed: 5 })];

inChromium('the data map’s page: names that attack', (open) => {
  test.each([true, false])('every text is text, with a program: %s', async (javaScriptEnabled) => {
    const fields = texts.map(hostileField);
    const page = await open(mapOf(fields, { root: attacks[0] ?? '', notJudged: attacks.map((reason) => ({ file: reason, line: 1, reason })) }), { javaScriptEnabled });
    const more = page.getByRole('button', { name: 'Show all' });
    if (javaScriptEnabled) await more.click();
    expect(await page.locator('#fields-table tbody th[scope="row"] > code').allTextContents()).toEqual(texts.map(plain));
    expect(await page.locator('#fields-table tbody tr').first().locator('td').count()).toBe(9);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('script').count()).toBe(3);
    expect(await page.locator('img, iframe, [onerror], [onfocus], [autofocus], [onmouseover]').count()).toBe(0);
    if (javaScriptEnabled) expect(await page.evaluate('document.attacked')).toBeUndefined();
  });

  test('what is put into the page afterwards is not run either; nothing is loaded or sent', async () => {
    const page = await open(sampleMap);
    await page.evaluate(`
      document.refused = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => document.refused.push(effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.attacked = true';
      const image = document.createElement('img');
      image.src = 'https://example.invalid/x.png';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.body.append(script, image, style);
      fetch('https://example.invalid/').catch(() => {});
    `);
    await expect.poll(() => page.evaluate<string[]>('document.refused.toSorted()')).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem']);
    expect(await page.evaluate('document.attacked')).toBeUndefined();
  });
});
