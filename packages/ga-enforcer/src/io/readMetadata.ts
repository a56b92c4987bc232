import { resolve } from 'node:path';
import type { Metadata } from '../metadata/metadata.ts';
import { cacheFolder } from './cacheFolder.ts';
import { refuseFuture } from '../metadata/refuseFuture.ts';
import { readSnapshot } from './readSnapshot.ts';

export interface MetadataOptions {
  readonly cwd: string;
  /** Absolute folder whose .npmrc holds. */
  readonly folder: string;
  readonly snapshot?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock's time. */
  readonly now: Date;
  /** The instant that is judged at, where it is not the clock's. */
  readonly at?: Date;
}

/** From the snapshot, or else from the registry that npm would use in the folder. @throws {ToolError} */
export async function readMetadata(names: ReadonlySet<string>, { cwd, folder, snapshot, env, now, at = now }: MetadataOptions): Promise<Metadata> {
  if (snapshot !== undefined) return refuseFuture(readSnapshot(resolve(cwd, snapshot), snapshot, names), snapshot, now > at ? now : at);
  // Loaded only here: judging from a snapshot needs neither npm's configuration nor its HTTP client.
  const [{ npmConfig }, { askRegistry }] = await Promise.all([import('./npmConfig.ts'), import('./registry.ts')]);
  const lookups = await askRegistry(names, { npm: await npmConfig(folder, env), cache: cacheFolder(folder, env) });
  return { origin: 'live', takenAt: now, lookups };
}
