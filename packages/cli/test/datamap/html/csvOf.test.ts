import { expect, test } from 'vitest';
import { csvOf } from '../../../src/datamap/html/browser/csvOf.ts';
import { packedRecords } from '../../../src/datamap/html/packedRecords.ts';
import { recordColumns } from '../../../src/datamap/html/recordColumns.ts';
import { unpackRecords } from '../../../src/datamap/html/unpackRecords.ts';
import { personalField } from './personalField.ts';

const csv = (entity: string): string => csvOf(unpackRecords(packedRecords([personalField({ entity })])));

test.each([
  ['Customer', 'shop,Customer,customers'],
  ['a "b", c', 'shop,"a ""b"", c",customers'],
  ['=HYPERLINK("x")', `shop,"'=HYPERLINK(""x"")",customers`],
  ['+1', "shop,'+1,customers"],
  ['-1', "shop,'-1,customers"],
  ['@SUM', "shop,'@SUM,customers"],
  ['＝1', "shop,'＝1,customers"],
  ['a=b', 'shop,a=b,customers'],
])('%s', (entity, line) => {
  expect(csv(entity).split('\r\n')[1]).toMatch(line);
});

test('a heading for each column, a line for each field, each ended', () => {
  const [heading, , ...rest] = csv('Customer').split('\r\n');
  expect(heading?.split(',')).toHaveLength(recordColumns.length);
  expect(rest).toEqual(['']);
});
