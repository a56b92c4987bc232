import { siteStatuses, type LedgerSite, type SiteStatus } from './site.ts';

export type LedgerTotals = Readonly<Record<SiteStatus | 'found', number>>;

export interface RecipeLedger {
  readonly id: string;
  readonly sites: readonly LedgerSite[];
  readonly totals: LedgerTotals;
}

/** A site was found and nobody knows what became of it. The run fails: its numbers would lie. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

/**
 * Closes the book of a recipe.
 * @param found number of sites that discovery counted, unparsed files included.
 * @throws LedgerError when the sites do not add up to it.
 */
export function closeLedger(id: string, found: number, sites: readonly LedgerSite[]): RecipeLedger {
  const totals = { found, migrated: 0, already: 0, skipped: 0, 'needs-install': 0, manual: 0, unparsed: 0 } satisfies Record<
    SiteStatus | 'found',
    number
  >;
  for (const site of sites) totals[site.status] += 1;
  const sum = siteStatuses.reduce((all, status) => all + totals[status], 0);
  if (sum !== found) throw new LedgerError(`${id}: ${found} sites found, ${sum} accounted for`);
  const byPlace = (a: LedgerSite, b: LedgerSite): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
  return { id, sites: [...sites].sort(byPlace), totals };
}
