import { isRecord } from '../own.ts';
import { nodeRange } from '../lockfile/nodeRange.ts';
import type { PackageRecord, ReleaseRecord } from './packageRecord.ts';

/** The strings of a record; `Object.fromEntries` keeps `__proto__` an ordinary key. */
function strings(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function deprecation(flag: unknown): string | undefined {
  if (flag === true) return 'no reason given';
  // An empty string is how `npm deprecate pkg ""` takes a deprecation back.
  return typeof flag === 'string' && flag !== '' ? flag : undefined;
}

function projectRelease(manifest: unknown): ReleaseRecord {
  if (!isRecord(manifest)) return {};
  const deprecated = deprecation(manifest['deprecated']);
  const node = nodeRange(manifest['engines']);
  const peerDependencies = strings(manifest['peerDependencies']);
  return {
    ...(deprecated !== undefined && { deprecated }),
    ...(node !== undefined && { engines: { node } }),
    ...(Object.keys(peerDependencies).length > 0 && { peerDependencies }),
  };
}

/** Keeps the few hundred bytes a version that are judged by, of the kilobytes that a registry sends; `null` for what is no packument. */
export function projectPackument(packument: unknown): PackageRecord | null {
  if (!isRecord(packument) || !isRecord(packument['versions'])) return null;
  return {
    'dist-tags': strings(packument['dist-tags']),
    time: strings(packument['time']),
    versions: Object.fromEntries(Object.entries(packument['versions']).map(([version, manifest]) => [version, projectRelease(manifest)])),
    ...(isRecord(packument['promoted']) && { promoted: strings(packument['promoted']) }),
    ...(isRecord(packument['firstSeen']) && { firstSeen: strings(packument['firstSeen']) }),
  };
}
