import { own } from '../own.ts';
import type { PackageRecord } from '../metadata/packageRecord.ts';

function instant(text: string | undefined): number | null {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/**
 * Milliseconds since the epoch, `null` when nobody knows. For a package that the company promotes itself: the
 * promotion, then the ledger, then the registry; else the registry, then the ledger.
 */
export function dateThatCounts(record: PackageRecord, version: string): number | null {
  const promoted = instant(own(record.promoted, version));
  const firstSeen = instant(own(record.firstSeen, version));
  const published = instant(own(record.time, version));
  return record.promoted ? (promoted ?? firstSeen ?? published) : (published ?? firstSeen);
}
