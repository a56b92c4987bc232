import { expect, test } from 'vitest';
import { isSqlNow } from '../../src/dates/isSqlNow.ts';

test.each([
  ['now()', true],
  ['NOW(6)', true],
  [' ( now( ) ) ', true],
  ["timezone('utc', now())", true],
  ["timezone('utc'::text, now())", true],
  ["(now() at time zone 'utc')", true],
  ['now()::timestamp(0)', true],
  ['now()::timestamp without time zone', true],
  ['CURRENT_TIMESTAMP', true],
  ['CURRENT_TIMESTAMP(6)', true],
  ['CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6)', true],
  ["(STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW'))", true],
  ["datetime('now')", true],
  ["datetime('now', 'localtime')", true],
  ['getdate()', true],
  ['(getutcdate())', true],
  ['SYSDATE', true],
  ['sysdate()', true],
  ['localtimestamp', true],
  ["now() + interval '7 days'", false],
  ["(now() + interval '7 days')", false],
  ["datetime('now', '+7 days')", false],
  ["strftime('%Y', '2020-01-01')", false],
  ['now', false],
  ['nowhere()', false],
  ['gen_random_uuid()', false],
  ["timezone('utc', '2020-01-01')", false],
  ["'now()'", false],
  ['', false],
])('%j: %s', (sql, expected) => {
  expect(isSqlNow(sql)).toBe(expected);
});
