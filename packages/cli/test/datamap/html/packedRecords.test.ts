import { expect, test } from 'vitest';
import { packedRecords } from '../../../src/datamap/html/packedRecords.ts';
import { unpackRecords } from '../../../src/datamap/html/unpackRecords.ts';
import { personalField } from './personalField.ts';
import { sampleMap } from './sampleMap.ts';

const recordOf = (...args: Parameters<typeof personalField>) => unpackRecords(packedRecords([personalField(...args)]))[0];
const places = [{ file: 'src/a.ts', line: 3, what: 'GET /a' }, { file: 'src/b.ts', line: 4, what: 'GET /b' }];

test('a field in the words of the page', () => {
  const record = recordOf({ exposed: places, erasure: { covered: 'unknown', because: 'it could not be followed', places: places.slice(1) }, evidence: ['one', 'two'] });
  expect(record).toEqual({
    service: 'shop', entity: 'Customer', table: 'customers', field: 'email', type: 'string', file: 'src/customer.ts', line: '7',
    category: 'E-mail address', key: 'user.contact.email', special: '', subject: 'Customer',
    logged: '', sent: '', exposed: 'GET /a (src/a.ts:3); GET /b (src/b.ts:4)', ways: '2',
    erasure: 'Not known', erasureWhy: 'it could not be followed; GET /b (src/b.ts:4)',
    export: 'No', exportWhy: 'the service has no handler of such requests', marked: 'No', confidence: 'High', evidence: 'one; two',
  });
});

test.each([
  [{ table: null, type: null, subject: null }, { table: '', type: '', subject: 'Not said in the code' }],
  [{ special: 'art9' }, { special: 'Special (Art. 9)' }],
  [{ special: 'art10' }, { special: 'Convictions (Art. 10)' }],
  [{ annotated: 'pii' }, { marked: 'Yes' }],
  [{ category: 'acme.loyalty_level' }, { category: 'Loyalty level', key: 'acme.loyalty_level' }],
  [{ category: 'constructor' }, { category: 'Constructor' }],
  [{ field: 'a\n  b\u202e' }, { field: 'a b\\u{202e}' }],
] as const)('%j', (said, expected) => {
  expect(recordOf(said)).toMatchObject(expected);
});

test('each text is carried once', () => {
  const { texts, rows } = packedRecords([...sampleMap.fields, ...sampleMap.fields]);
  expect(new Set(texts).size).toBe(texts.length);
  expect(rows.slice(8)).toEqual(rows.slice(0, 8));
});
