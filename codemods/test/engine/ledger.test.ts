import { describe, expect, test } from 'vitest';
import { closeLedger, LedgerError } from '../../src/engine/ledger.ts';
import { siteStatuses, type LedgerSite } from '../../src/engine/site.ts';

const site = (status: LedgerSite['status'], line: number): LedgerSite => ({ file: 'a.ts', line, status, class: 'A' });
const one = siteStatuses.map((status, index) => site(status, 9 - index));

describe('closeLedger', () => {
  test('counts each status, and sorts by place', () => {
    const ledger = closeLedger('x', 6, one);
    expect(ledger.totals).toEqual({ found: 6, migrated: 1, already: 1, skipped: 1, 'needs-install': 1, manual: 1, unparsed: 1 });
    expect(ledger.sites.map(({ line }) => line)).toEqual([4, 5, 6, 7, 8, 9]);
  });

  test.each([
    ['a site that nobody accounts for', 7],
    ['a site that nobody found', 5],
  ])('throws on %s', (_what, found) => {
    expect(() => closeLedger('x', found, one)).toThrow(LedgerError);
  });
});
