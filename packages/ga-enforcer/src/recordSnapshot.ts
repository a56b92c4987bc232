import { relative, resolve } from 'node:path';
import { askRegistry } from './io/registry.ts';
import { cacheFolder } from './io/cacheFolder.ts';
import { npmConfig } from './io/npmConfig.ts';
import { findProject, readProject } from './io/readProject.ts';
import { writeSnapshot } from './io/writeSnapshot.ts';
import { namesToAsk } from './judge/namesToAsk.ts';
import { formatSnapshot } from './metadata/formatSnapshot.ts';
import type { PackageRecord } from './metadata/packageRecord.ts';

export interface SnapshotOptions {
  /** Absolute; other paths are relative to it. */
  readonly cwd: string;
  readonly dir: string;
  readonly lockfile?: string;
  /** File to write; gzipped when it ends in `.gz`. */
  readonly out: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
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
 * @throws {ToolError} when the lockfile or the whole registry can't be used; then nothing is written
 */
export async function recordSnapshot({ cwd, dir, lockfile, out, env, now }: SnapshotOptions): Promise<Recorded> {
  const place = findProject(cwd, dir, lockfile);
  const below = relative(cwd, place.folder).replaceAll('\\', '/');
  const project = readProject(place, place.folder, below === '' ? '' : `${below}/`);
  const lookups = await askRegistry(namesToAsk(project.lockfile, true), { npm: await npmConfig(place.folder, env), cache: cacheFolder(place.folder, env) });
  const records = new Map<string, PackageRecord>();
  const absent: string[] = [];
  const failed: string[] = [];
  for (const [name, lookup] of lookups) {
    if (lookup.kind === 'known') records.set(name, lookup.record);
    else if (lookup.kind === 'absent') absent.push(name);
    else failed.push(`${name}: ${lookup.reason}`);
  }
  writeSnapshot(resolve(cwd, out), formatSnapshot(records, toSecond(now)));
  return { packages: records.size, absent, failed };
}
