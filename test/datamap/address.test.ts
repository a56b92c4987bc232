import { expect, test } from 'vitest';
import { sampleMap } from '../../packages/cli/test/datamap/html/sampleMap.ts';
import { inChromium } from './inChromium.ts';
import { shownFields } from './shownFields.ts';

inChromium('the data map’s page: its address is what is shown', (open) => {
  test('what one person sees, another sees who opens the link', async () => {
    const first = await open(sampleMap);
    await first.getByLabel('Search in everything').fill('a & b #?=%');
    await first.getByLabel('Search in everything').fill('src');
    await first.getByLabel('Where it goes', { exact: true }).selectOption('Written to logs');
    await first.getByLabel('Group by').selectOption({ label: 'About whom' });
    await first.locator('#fields-table thead th[data-column="field"] button').click();
    const { hash } = new URL(first.url());
    const second = await open(sampleMap, { hash });
    expect(await shownFields(second)).toEqual(await shownFields(first));
    expect(await shownFields(second)).toEqual(['email', 'diagnosis']);
    expect(await second.getByLabel('Search in everything').inputValue()).toBe('src');
    expect(await second.getByLabel('Group by').inputValue()).toBe('subject');
    expect(await second.locator('#fields-table thead th[data-column="field"]').getAttribute('aria-sort')).toBe('ascending');
    expect(new URL(second.url()).hash).toBe(hash);
  });

  test.each(['#?q=%C3%A9%26%23%3D+x', '#?service=clinic&special=yes', '#?group=entity&sort=goes&direction=descending'])('%s comes back as it was', async (hash) => {
    const page = await open(sampleMap, { hash });
    await page.getByLabel('Search in everything').press('End');
    await page.locator('#controls').dispatchEvent('input');
    expect(new URL(page.url()).hash).toBe(hash);
  });

  test.each(['#?service=gone', '#?sort=__proto__&group=constructor', '#?nonsense', '#?'])('%s, which says nothing that is known, shows everything', async (hash) => {
    const page = await open(sampleMap, { hash });
    expect(await shownFields(page)).toHaveLength(8);
  });

  test('an address that is typed over, and the way back', async () => {
    const page = await open(sampleMap, { hash: '#?q=diagnosis' });
    await page.evaluate('location.hash = "#?q=salary"');
    await expect.poll(() => shownFields(page)).toEqual(['salary']);
    await page.goBack();
    await expect.poll(() => shownFields(page)).toEqual(['diagnosis']);
  });

  test('a number of the summary leads to its fields', async () => {
    const page = await open(sampleMap);
    const clinic = page.locator('section', { has: page.getByRole('heading', { name: 'clinic', exact: true }) }).last();
    await clinic.getByRole('link', { name: '2 fields' }).click();
    await expect.poll(() => shownFields(page)).toEqual(['diagnosis', 'convictions']);
    expect(await page.getByLabel('Service', { exact: true }).inputValue()).toBe('clinic');
    expect(await page.evaluate('document.activeElement.id')).toBe('fields');
  });

  test('a place on the page is no state: the skip link leaves filters alone', async () => {
    const page = await open(sampleMap, { hash: '#?q=salary' });
    await page.evaluate('location.hash = "#fields"');
    expect(await shownFields(page)).toEqual(['salary']);
  });
});
