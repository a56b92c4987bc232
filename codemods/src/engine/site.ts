/** Classes of which a run applies those that it is asked for. */
export const appliedClasses = ['A', 'B', 'D'] as const;
export type AppliedClass = (typeof appliedClasses)[number];

/**
 * How far a change goes. A: cannot change behaviour, applied by default. B: changes behaviour in a way that
 * the site's reason names, applied on request. D: code and data migrate together, on request too. H: left to a person.
 */
export type SiteClass = AppliedClass | 'H';

/** The six ends that a site can come to; the ledger has a column for each. */
export const siteStatuses = ['migrated', 'already', 'skipped', 'needs-install', 'manual', 'unparsed'] as const;
export type SiteStatus = (typeof siteStatuses)[number];

/** What a person who has to finish the work by hand needs to know. */
export interface Instruction {
  /** The code as it stands. */
  readonly seen: string;
  /** Why changing it without a person is unsafe. */
  readonly unsafeBecause: string;
  readonly choices: readonly [string, string];
  /** The command to run once one of the choices is made. */
  readonly rerun: string;
}

/** A row of the ledger. `line` counts from 1. */
export interface LedgerSite {
  readonly file: string;
  readonly line: number;
  readonly status: SiteStatus;
  readonly class: SiteClass;
  readonly reason?: string;
  readonly instruction?: Instruction;
}
