import { compare, valid } from 'semver';
import { isoSeconds } from '../judge/isoSeconds.ts';
import { own } from '../own.ts';
import type { PackageRecord } from './packageRecord.ts';

/** Versions in semver order, anything else (`created`, tags) before them in code unit order. */
function byVersion(a: string, b: string): number {
  if (valid(a) !== null && valid(b) !== null) return compare(a, b) || (a < b ? -1 : 1);
  if (valid(a) === null && valid(b) === null) return a < b ? -1 : 1;
  return valid(a) === null ? -1 : 1;
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => byVersion(a, b)));

/** Registries differ in precision and offset; here an instant is always written alike, to the second, cut as in the verdict. */
function normalised(times: Readonly<Record<string, string>>): Record<string, string> {
  const known = Object.entries(times).filter(([, time]) => !Number.isNaN(Date.parse(time)));
  return sorted(Object.fromEntries(known.map(([version, time]) => [version, isoSeconds(Date.parse(time))])));
}

function formatPackage(record: PackageRecord): Record<string, unknown> {
  const kept = (version: string): boolean => own(record.versions, version) !== undefined || own(record.time, version) !== undefined;
  return {
    'dist-tags': sorted(Object.fromEntries(Object.entries(record['dist-tags']).filter(([, version]) => kept(version)))),
    time: normalised(record.time),
    versions: sorted(record.versions),
    ...(record.promoted && { promoted: normalised(record.promoted) }),
    ...(record.firstSeen && { firstSeen: normalised(record.firstSeen) }),
  };
}

/** The same records give the same bytes; one package a line, so that a diff of two snapshots can be read. */
export function formatSnapshot(packages: ReadonlyMap<string, PackageRecord>, takenAt: Date): string {
  const head = `"format":1,"takenAt":"${isoSeconds(takenAt.getTime())}","registry":"recorded"`;
  const lines = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, record]) => `${JSON.stringify(name)}:${JSON.stringify(formatPackage(record))}`);
  return `{${head},"packages":{\n${lines.join(',\n')}\n}}\n`;
}
