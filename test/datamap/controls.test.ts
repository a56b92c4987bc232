import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sampleMap } from '../../packages/cli/test/datamap/html/sampleMap.ts';
import { inChromium } from './inChromium.ts';
import { shownFields } from './shownFields.ts';

inChromium('the data map’s page: search, filters, groups, order', (open) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(sampleMap);
  });
  beforeEach(() => page.getByRole('button', { name: 'Clear all' }).click());

  test.each([
    ['nothing at first', '', ['email', 'firstName', 'birthday', 'ipAddress', 'diagnosis', 'convictions', 'name', 'salary']],
    ['a search in names of fields, whatever their case', 'FIRSTNAME', ['firstName']],
    ['a search in plain words', 'date of birth', ['birthday']],
    ['a search in keys', 'user.health', ['diagnosis']],
    ['a search in places', 'customer-created', ['email']],
    ['a search in reasons', 'could not be followed', ['ipAddress']],
    ['a search for several words, wherever they stand', 'patient logger', ['diagnosis']],
    ['a search for what is nowhere', 'passport', []],
  ])('%s', async (_, query, expected) => {
    await page.getByLabel('Search in everything').fill(query);
    expect(await shownFields(page)).toEqual(expected);
    expect(await page.locator('#count').textContent()).toBe(expected.length === 0 ? 'None of 8 fields matches.' : `${expected.length} of 8 fields.`);
  });

  test.each([
    ['Service', 'clinic', ['diagnosis', 'convictions', 'name', 'salary']],
    ['About whom', 'Employee', ['salary']],
    ['What it is', 'First name', ['firstName']],
    ['Where it goes', 'Leaves the service', ['email', 'firstName']],
    ['Where it goes', 'Sent on', ['email']],
    ['Where it goes', 'Reachable from outside', ['email', 'firstName']],
    ['Where it goes', 'Written to logs', ['email', 'diagnosis']],
    ['Where it goes', 'No way out was seen', ['birthday', 'ipAddress', 'convictions', 'name', 'salary']],
    ['Can be deleted', 'Yes', ['email', 'firstName', 'birthday']],
    ['Can be deleted', 'Not known', ['ipAddress']],
    ['How sure', 'Low', ['salary']],
  ])('%s: %s', async (label, value, expected) => {
    await page.locator('#controls').getByLabel(label, { exact: true }).selectOption(value);
    expect(await shownFields(page)).toEqual(expected);
    const chosen = page.locator('#controls').getByLabel(label, { exact: true }).locator('option:checked');
    expect(await chosen.textContent()).toBe(`${value} (${expected.length})`);
  });

  test.each([
    ['Special categories only', ['diagnosis', 'convictions']],
    ['Not marked in the code', ['birthday', 'ipAddress', 'diagnosis', 'convictions', 'name', 'salary']],
  ])('%s', async (label, expected) => {
    await page.getByLabel(label).check();
    expect(await shownFields(page)).toEqual(expected);
    await page.getByLabel(label).uncheck();
    expect(await shownFields(page)).toHaveLength(8);
  });

  test('filters hold together, and "Clear all" takes them off', async () => {
    await page.getByLabel('Service', { exact: true }).selectOption('clinic');
    await page.getByLabel('Special categories only').check();
    await page.getByLabel('Search in everything').fill('crim');
    expect(await shownFields(page)).toEqual(['convictions']);
    await page.getByRole('button', { name: 'Clear all' }).click();
    expect(await shownFields(page)).toHaveLength(8);
    expect(await page.getByLabel('Special categories only').isChecked()).toBe(false);
    expect(new URL(page.url()).hash).toBe('');
  });

  test.each([
    ['Service', ['clinic: 4 fields', 'shop: 4 fields']],
    ['About whom', ['Customer: 3 fields', 'Employee: 1 field', 'Not said in the code: 1 field', 'Patient: 3 fields']],
    ['What it is', ['Criminal record: 1 field', 'Date of birth: 1 field', 'Diagnosis: 1 field', 'E-mail address: 1 field', 'Financial data: 1 field', 'First name: 1 field', 'IP address: 1 field', 'Name: 1 field']],
    ['Record', ['Customer (shop): 3 fields', 'Employee (clinic): 1 field', 'Patient (clinic): 3 fields', 'Visit (shop): 1 field']],
  ])('grouped by %s', async (label, headings) => {
    await page.getByLabel('Group by').selectOption({ label });
    expect(await page.locator('#fields-table th[scope="rowgroup"]').allTextContents()).toEqual(headings);
    expect(await page.locator('#count').textContent()).toBe(`8 of 8 fields, in ${headings.length} groups.`);
    await page.getByLabel('Group by').selectOption({ label: 'Nothing' });
    expect(await page.locator('#fields-table th[scope="rowgroup"]').count()).toBe(0);
    expect(await shownFields(page)).toHaveLength(8);
  });

  test.each([
    ['Service', ['diagnosis', 'convictions', 'name', 'salary', 'email', 'firstName', 'birthday', 'ipAddress']],
    ['Record', ['email', 'firstName', 'birthday', 'salary', 'diagnosis', 'convictions', 'name', 'ipAddress']],
    ['Field', ['birthday', 'convictions', 'diagnosis', 'email', 'firstName', 'ipAddress', 'name', 'salary']],
    ['What it is', ['convictions', 'birthday', 'diagnosis', 'email', 'salary', 'firstName', 'ipAddress', 'name']],
    ['About whom', ['email', 'firstName', 'birthday', 'salary', 'ipAddress', 'diagnosis', 'convictions', 'name']],
    ['Where it goes', ['email', 'firstName', 'diagnosis', 'birthday', 'ipAddress', 'convictions', 'name', 'salary']],
    ['Can be deleted', ['diagnosis', 'convictions', 'name', 'salary', 'ipAddress', 'email', 'firstName', 'birthday']],
    ['Marked in the code', ['birthday', 'ipAddress', 'diagnosis', 'convictions', 'name', 'salary', 'email', 'firstName']],
    ['How sure', ['email', 'firstName', 'birthday', 'diagnosis', 'name', 'ipAddress', 'convictions', 'salary']],
  ])('sorted by %s', async (name, expected) => {
    const heading = page.getByRole('columnheader', { name, exact: true }).and(page.locator('#fields-table *'));
    expect(await heading.getAttribute('aria-sort')).toBeNull();
    await heading.getByRole('button').click();
    expect(await shownFields(page)).toEqual(expected);
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  });

  test('pressed again, a heading sorts the other way, then no more', async () => {
    const heading = page.locator('#fields-table thead th[data-column="field"]');
    await heading.getByRole('button').click();
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await shownFields(page)).toEqual(['salary', 'name', 'ipAddress', 'firstName', 'email', 'diagnosis', 'convictions', 'birthday']);
    await heading.getByRole('button').click();
    expect(await heading.getAttribute('aria-sort')).toBeNull();
    expect((await shownFields(page))[0]).toBe('email');
  });
});
