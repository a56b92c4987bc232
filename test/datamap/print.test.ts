import { expect, test } from 'vitest';
import { largeMap } from '../../packages/cli/test/datamap/html/largeMap.ts';
import { sampleMap } from '../../packages/cli/test/datamap/html/sampleMap.ts';
import { inChromium } from './inChromium.ts';
import { shownFields } from './shownFields.ts';

inChromium('the data map’s page: on paper', (open) => {
  test('controls are left out, folded reasons are there, colours are light', async () => {
    const page = await open(sampleMap, { colorScheme: 'dark' });
    const reason = page.locator('#fields-table tbody tr').first().getByText('stands for an e-mail address anywhere');
    expect(await page.locator('#controls').isVisible()).toBe(true);
    expect(await reason.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('#controls').isVisible()).toBe(false);
    expect(await reason.isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  });

  test('places are printed where they were unfolded: a record may be reached in hundreds', async () => {
    const page = await open(sampleMap);
    await page.emulateMedia({ media: 'print' });
    const place = page.locator('#fields-table tbody tr').first().getByText('PATCH /customers/:id');
    expect(await place.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Unfold all rows' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await place.isVisible()).toBe(true);
  });

  test('all that match are printed, not only the portion on the screen, which comes back', async () => {
    const page = await open(largeMap(260), { hash: '#?q=record' });
    expect(await shownFields(page)).toHaveLength(100);
    await page.evaluate('addEventListener("beforeprint", () => { document.printed = document.querySelectorAll("#fields-table tbody tr").length; })');
    await page.pdf({ preferCSSPageSize: true });
    expect(await page.evaluate('document.printed')).toBe(260);
    await expect.poll(() => shownFields(page)).toHaveLength(100);
  });

  test('sheets are A4, landscape, and headings stand on each', async () => {
    const page = await open(sampleMap);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // 297 × 210 mm in points of 1/72 inch.
    expect(pdf).toMatch(/\/MediaBox \[0 0 84[12][.\d]* 59[45][.\d]*\]/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.querySelector("#fields-table thead")).display')).toBe('table-header-group');
  });
});
