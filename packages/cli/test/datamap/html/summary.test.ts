import { expect, test } from 'vitest';
import { renderHtml } from '../../../src/datamap/html/renderHtml.ts';
import { mapOf } from './mapOf.ts';
import { personalField } from './personalField.ts';
import { sampleMap } from './sampleMap.ts';

const context = { title: 'A map', generatedAt: '2026-11-22T09:30:00.000Z', toolVersion: '0.1.0' };

/** What the page says of a service, as words; its tags and what is not the summary left out. */
function summaryOf(map: Parameters<typeof renderHtml>[0], heading: string): string {
  const [, section = ''] = renderHtml(map, context).split(`<h3>${heading}</h3>`);
  return (section.split('</section>')[0] ?? '').replaceAll('<wbr>', '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ').replaceAll(/ (?=[,.:;])/g, '');
}

test.each([
  'Of 12 stored fields in 2 kinds of record, 4 fields hold personal data: date of birth, e-mail address, first name and IP address.',
  'None of them is known to be of a special category.',
  'Among them are 2 fields that the code does not mark as personal data: names, types and surroundings say so.',
  '2 fields leave the service.',
  '1 field is sent on to brokers or other hosts, in 1 place: kafka topic customer-created 2 fields are reachable',
  '2 fields are reachable from outside, through the service’s own interface, in 4 places.',
  '1 field is written to logs, in 1 place.',
  'For 2 fields, no way out was seen, which does not prove that there is none.',
  'Can it be deleted? Yes for 3 fields the handler of DELETE /customers/:id deletes the record',
  'Not known for 1 field the handler of DELETE /customers/:id could not be followed to this record',
  'Code that answers such requests: 1 place src/customers.controller.ts DELETE /customers/:id line 40',
  'Can a copy be given? No for 4 fields the service has no handler of such requests',
  'What could not be judged? 2 places in the code, for 1 reason 2 × its base class was not found src/legacy.ts:3 src/old.ts:8',
])('of the shop: %s', (sentence) => {
  expect(summaryOf(sampleMap, 'shop')).toContain(sentence);
});

test.each([
  '2 fields are of a special category, which the law protects more: criminal record and diagnosis.',
  'The code marks none of them as personal data',
])('of the clinic: %s', (sentence) => {
  expect(summaryOf(sampleMap, 'clinic')).toContain(sentence);
});

test('several services are summed up too', () => {
  expect(summaryOf(sampleMap, 'All 2 services that hold personal data')).toContain('Of 24 stored fields in 4 kinds of record, 8 fields hold personal data');
});

test('one service is said once', () => {
  const page = renderHtml(mapOf([personalField({ annotated: 'pii' })]), context);
  expect(page.match(/<h3>/g)).toHaveLength(1);
  expect(page).toContain('All are marked as personal data in the code.');
});

test('a service without personal data is named, and what was not judged in it', () => {
  const { services, fields } = mapOf([personalField(), personalField({ service: 'stock' }), personalField({ service: 'web' })], { notJudged: [{ file: 'a.ts', line: 1, reason: 'too deep' }] });
  const map = { format: 1, services: services.map((service) => (service.name === 'web' ? { ...service, fields: 0 } : service)), fields: fields.slice(0, 1) } as const;
  const said = summaryOf(map, 'No personal data was recognised here');
  expect(said).toContain('stock: 3 stored fields');
  expect(said).toContain('Nothing that is stored was found in web.');
  expect(said).toContain('2 places in the code, for 1 reason 2 × too deep');
});

test('the page names no other host, and asks for nothing', () => {
  const page = renderHtml(sampleMap, context);
  expect(page).not.toMatch(/\b(?:src|href|action)="(?!#)/);
  expect(page).not.toMatch(/url\(|@import/);
});
