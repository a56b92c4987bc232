import type { Metadata } from '../../src/metadata/metadata.ts';
import type { PackageRecord } from '../../src/metadata/packageRecord.ts';

/** `'1.0.1': '10-01'` is a release of that day of 2026; `null`: a version without a time. */
export function recordOf(days: Readonly<Record<string, string | null>>, rest: Partial<PackageRecord> = {}): PackageRecord {
  const versions = Object.keys(days);
  const dated = Object.entries(days).filter((entry): entry is [string, string] => entry[1] !== null);
  return {
    'dist-tags': { latest: versions.at(-1) ?? '' },
    time: Object.fromEntries(dated.map(([version, day]) => [version, `2026-${day}T00:00:00Z`])),
    versions: Object.fromEntries(versions.map((version) => [version, {}])),
    ...rest,
  };
}

/** A snapshot of one day that knows these packages. */
export const metadataOf = (records: Readonly<Record<string, PackageRecord>>, takenAt = '2026-11-22T00:00:00Z'): Metadata => ({
  origin: 'snapshot',
  takenAt: new Date(takenAt),
  lookups: new Map(Object.entries(records).map(([name, record]) => [name, { kind: 'known', record }])),
});
