import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { largeMap } from '../../packages/cli/test/datamap/html/largeMap.ts';
import { inChromium } from './inChromium.ts';
import { shownFields } from './shownFields.ts';

/** Rows that the program shows at once; a change of the table costs no more than taking these out and putting others in. */
const PORTION = 100;

const watch = `
  document.moved = 0;
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records)
      for (const node of [...addedNodes, ...removedNodes]) document.moved += node.querySelectorAll ? node.querySelectorAll('tr').length : 0;
  }).observe(document.getElementById('fields-table'), { childList: true });`;

/** Rows put in and taken out since it was last asked. */
const moved = (page: Page): Promise<number> => page.evaluate('(() => { const { moved } = document; document.moved = 0; return moved; })()');

inChromium('the data map’s page: five thousand fields', (open) => {
  test('a change costs what is seen, not what there is', async () => {
    const page = await open(largeMap(5000));
    const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['a search that finds many', () => page.getByLabel('Search in everything').fill('diagnosis')],
      ['a search that finds nothing', () => page.getByLabel('Search in everything').fill('nowhere')],
      ['everything again', () => page.getByRole('button', { name: 'Clear all' }).click()],
      ['a filter', () => page.locator('#control-service').selectOption('service-3')],
      ['groups', () => page.locator('#control-group').selectOption('entity')],
      ['an order', () => page.locator('thead th[data-column="field"] button').click()],
    ];
    await page.evaluate(watch);
    for (const [what, change] of changes) {
      await change();
      expect(await page.locator('#fields-table tbody th[scope="row"]').count(), what).toBeLessThanOrEqual(PORTION);
      const rows = await moved(page);
      expect(rows, what).toBeGreaterThan(0);
      // Out and in, with the heading of a group for each record of twenty fields.
      expect(rows, what).toBeLessThanOrEqual(2 * (PORTION + PORTION / 2));
    }
  });

  test('the others are a key away, and the focus goes on at the first of them', async () => {
    const page = await open(largeMap(260));
    expect(await page.locator('#count').textContent()).toBe('260 of 260 fields. The first 100 are shown.');
    await page.getByRole('button', { name: 'Show 100 more' }).press('Enter');
    expect(await shownFields(page)).toHaveLength(200);
    expect(await page.evaluate('document.activeElement.querySelector("code").textContent')).toBe('email100');
    await page.getByRole('button', { name: 'Show all 260' }).click();
    expect(await shownFields(page)).toHaveLength(260);
    expect(await page.locator('#more').isVisible()).toBe(false);
    expect(await page.locator('#count').textContent()).toBe('260 of 260 fields.');
  });
});
