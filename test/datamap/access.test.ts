import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mapOf } from '../../packages/cli/test/datamap/html/mapOf.ts';
import { sampleMap } from '../../packages/cli/test/datamap/html/sampleMap.ts';
import { inChromium } from './inChromium.ts';
import { shownFields } from './shownFields.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to, and what it could not decide. */
async function objections(page: Page): Promise<string[]> {
  const { violations, incomplete, passes } = await page.evaluate<AxeResults>('axe.run()');
  expect(passes.length).toBeGreaterThan(10);
  // It cannot tell headings of groups of rows, though they are written as https://www.w3.org/WAI/tutorials/tables/irregular/ says.
  const undecided = incomplete.filter(({ id }) => id !== 'th-has-data-cells');
  return [...violations, ...undecided].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const wide = { width: 1280, height: 900 };
/** The width of a phone, and of a screen of 1280 at 400 % (WCAG 2.2, 1.4.10). */
const narrow = { width: 320, height: 640 };

inChromium('the data map’s page: for everybody', (open) => {
  describe('axe has nothing against, in light and in dark colours,', () => {
    const unfold = 'for (const folded of document.querySelectorAll("details")) folded.open = true';
    test.each([
      ['the whole page', sampleMap, wide, '', ''],
      ['the page on a phone', sampleMap, narrow, '', ''],
      ['groups and a sorted column', sampleMap, wide, '#?group=subject&sort=field&direction=descending', ''],
      ['groups on a phone', sampleMap, narrow, '#?group=subject', ''],
      ['a search that finds nothing', sampleMap, wide, '#?q=passport', ''],
      ['what is folded, when it is open', sampleMap, wide, '', unfold],
      ['a page without fields', mapOf([]), wide, '', ''],
    ])('%s', async (_, map, viewport, hash, action) => {
      const page = await open(map, { viewport, hash });
      await page.evaluate(action);
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await objections(page), colorScheme).toEqual([]);
      }
    });
  });

  test.each([['a phone', narrow], ['a screen at 200 %', { width: 640, height: 450 }], ['a tablet', { width: 1024, height: 768 }]])('on %s nothing has to be scrolled sideways', async (_, viewport) => {
    const page = await open(sampleMap, { viewport });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
  });

  test('on a phone each value says what it is, and the table is a table still', async () => {
    const page = await open(sampleMap, { viewport: narrow });
    const label = await page.evaluate('getComputedStyle(document.querySelector("#fields-table td[data-label=\'Can be deleted\']"), "::before").content');
    expect(label).toBe('"Can be deleted"');
    expect(await page.getByRole('table', { name: 'Fields that hold personal data' }).getByRole('row').count()).toBe(9);
    expect(await page.getByRole('rowheader', { name: 'diagnosis' }).count()).toBe(1);
  });

  test('headings go down one step at a time', async () => {
    const page = await open(sampleMap);
    const levels = await page.evaluate<number[]>('[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => Number(heading.tagName[1]))');
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  test('by keyboard alone: to the table, search, choose, sort, unfold', async () => {
    const page = await open(sampleMap);
    const { keyboard } = page;
    const focused = (): Promise<string> => page.evaluate('document.activeElement.name || document.activeElement.textContent');
    await keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the table of fields');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    expect(await focused()).toBe('q');
    await keyboard.type('customers');
    expect(await shownFields(page)).toEqual(['email', 'firstName', 'birthday', 'ipAddress']);
    const visited: string[] = [];
    while (visited.at(-1) !== 'Service' && visited.length < 30) {
      await keyboard.press('Tab');
      visited.push(await focused());
    }
    expect(visited).toEqual(['service', 'subject', 'category', 'goes', 'erasure', 'confidence', 'special', 'unmarked', 'group', 'Clear all', 'Copy as CSV', 'Print', 'Unfold all rows', 'Service']);
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect(await shownFields(page)).toEqual(['birthday', 'email', 'firstName', 'ipAddress']);
    expect(await focused()).toBe('Field');
    for (let left = 10; left > 0 && (await page.evaluate('document.activeElement.tagName')) !== 'SUMMARY'; left--) await keyboard.press('Tab');
    const reason = page.getByText('deletes the record').and(page.locator('#fields-table *')).first();
    expect(await reason.isVisible()).toBe(false);
    await keyboard.press('Enter');
    expect(await reason.isVisible()).toBe(true);
  });

  test('what has the focus is seen to have it', async () => {
    const page = await open(sampleMap);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  test('nothing moves for who asks for that', async () => {
    const behaviour = async (reducedMotion: 'reduce' | 'no-preference'): Promise<unknown> =>
      (await open(sampleMap, { reducedMotion })).evaluate('getComputedStyle(document.documentElement).scrollBehavior');
    expect([await behaviour('reduce'), await behaviour('no-preference')]).toEqual(['auto', 'smooth']);
  });

  test('without a program the whole table is there, and no control that does nothing', async () => {
    const page = await open(sampleMap, { javaScriptEnabled: false });
    const rows = page.locator('#fields-table tbody tr');
    expect(await rows.count()).toBe(8);
    for (const row of await rows.all()) expect(await row.isVisible()).toBe(true);
    expect(await page.locator('#controls').isVisible()).toBe(false);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByText('needs JavaScript').isVisible()).toBe(true);
  });
});
