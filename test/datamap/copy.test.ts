import { expect, test } from 'vitest';
import { sampleMap } from '../../packages/cli/test/datamap/html/sampleMap.ts';
import { inChromium } from './inChromium.ts';

const firstCells = (csv: string): string[] => csv.trim().split(/\r?\n/).map((line) => line.split(',').slice(0, 4).join(' '));

inChromium('the data map’s page: copied as CSV', (open) => {
  test('what is shown, in its order', async () => {
    const page = await open(sampleMap, { hash: '#?service=clinic&sort=field', permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await expect.poll(() => page.locator('#said').textContent()).toBe('Copied as CSV: 4.');
    const text = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(firstCells(text)).toEqual(['Service Record Table Field', 'clinic Patient  convictions', 'clinic Patient  diagnosis', 'clinic Patient  name', 'clinic Employee employees salary']);
  });

  test('where the browser does not let it, the text is shown, selected', async () => {
    const page = await open(sampleMap, { hash: '#?q=salary' });
    await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"))');
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    const area = page.getByLabel('Copy this text');
    await area.waitFor();
    expect(firstCells(await page.evaluate<string>('document.getSelection().toString()'))).toEqual(['Service Record Table Field', 'clinic Employee employees salary']);
    expect(await page.evaluate('document.activeElement.id')).toBe('fallback-text');
  });
});
