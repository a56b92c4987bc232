import { expect, test } from 'vitest';
import csv from '../../src/datamap/formats/csv.ts';
import { mapWith } from './mapWith.ts';

const context = { title: 'Orders', generatedAt: '2026-11-22T00:00:00.000Z', toolVersion: '1.0.0' };
const HEAD = 'service,entity,table,field,type,category,special,confidence,annotated,subject,logged,sent,exposed,erasure,erasure because,export,export because,evidence,file,line';

test('a line a field, for spreadsheets', () => {
  const logged = [{ file: 'src/a.ts', line: 3, what: 'logged at info: `customer.email`' }, { file: 'src/b.ts', line: 4, what: 'logged at warn: `email`' }];
  expect(csv.render(mapWith({ special: 'art9', annotated: 'pii', table: null, type: null, subject: null, logged }), context)).toBe([
    `\uFEFF${HEAD}`,
    'orders,Customer,,email,,user.contact.email,Art. 9 GDPR,high,yes,,logged at info: `customer.email` (src/a.ts:3); logged at warn: `email` (src/b.ts:4),,,yes,eraseCustomer deletes Customer,no,no code answers a request for a copy,`email` stands for user.contact.email,src/customer.ts,7',
    '',
  ].join('\r\n'));
});

const cellOf = (type: string): string => csv.render(mapWith({ type }), context).split('\r\n')[1]?.slice('orders,Customer,customers,email,'.length).split(',user.contact')[0] ?? '';

/** https://owasp.org/www-community/attacks/CSV_Injection */
test.each([
  ['=cmd|calc', "'=cmd|calc"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'=1"],
  ['two\nlines', 'two lines'],
  ['string', 'string'],
  ['a=b', 'a=b'],
  ["'a' | \"b\"", '"\'a\' | ""b"""'],
  ['a, b', '"a, b"'],
])('%j is written as %j', (type, cell) => {
  expect(cellOf(type)).toBe(cell);
});
