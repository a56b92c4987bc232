import type { PackageRecord } from './packageRecord.ts';

/** The answer for one name. A failure is never mistaken for an absence: neither is ever a pass. */
export type Lookup =
  | { readonly kind: 'known'; readonly record: PackageRecord }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Metadata {
  readonly origin: 'live' | 'snapshot';
  /** When it was true: dist-tags have no history before. `null`: it does not say. */
  readonly takenAt: Date | null;
  readonly lookups: ReadonlyMap<string, Lookup>;
}
