import { resolve } from 'node:path';
import { readMetadata } from './io/readMetadata.ts';
import { writeSnapshot } from './io/writeSnapshot.ts';
import { namesToAsk } from './judge/namesToAsk.ts';
import { formatSnapshot } from './metadata/formatSnapshot.ts';
import type { PackageRecord } from './metadata/packageRecord.ts';
import { openGate, type OpenOptions } from './openGate.ts';

export interface SnapshotOptions extends Omit<OpenOptions, 'snapshot' | 'at' | 'simulate'> {
  /** File to write; gzipped when it ends in `.gz`. */
  readonly out: string;
}

export interface Recorded {
  readonly packages: number;
  /** Names that the registry does not know, and names with the reason why it did not answer. */
  readonly absent: readonly string[];
  readonly failed: readonly string[];
}

/** To the second, as registries tell times: equal runs within one give equal bytes. */
const toSecond = (now: Date): Date => new Date(Math.floor(now.getTime() / 1000) * 1000);

/**
 * Records what the live registry says of every package in a lockfile. Nothing about the registry itself is written.
 * @throws {ConfigError | ToolError} when the policy, the lockfile or the whole registry can't be used; then nothing is written
 */
export async function recordSnapshot(options: SnapshotOptions): Promise<Recorded> {
  const { place, project } = openGate(options);
  const { lookups } = await readMetadata(namesToAsk(project.lockfile, true), { ...options, folder: place.folder });
  const records = new Map<string, PackageRecord>();
  const absent: string[] = [];
  const failed: string[] = [];
  for (const [name, lookup] of lookups) {
    if (lookup.kind === 'known') records.set(name, lookup.record);
    else if (lookup.kind === 'absent') absent.push(name);
    else failed.push(`${name}: ${lookup.reason}`);
  }
  writeSnapshot(resolve(options.cwd, options.out), formatSnapshot(records, toSecond(options.now)));
  return { packages: records.size, absent, failed };
}
