import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { LoadedPolicy } from '@nilometer/policy';
import type { FileModel } from '../project/FileModel.ts';
import { configsAbove } from './configsAbove.ts';
import type { FactStore } from './FactStore.ts';
import { ownVersion } from './ownVersion.ts';
import type { Missed, ModuleResolver } from './resolveModule.ts';
import { stampOf } from './stamp.ts';

/** The model of a whole project, with all that it follows from. */
export interface Snapshot {
  /** Digest of the policy, the files with their contents, and what decides how specifiers resolve. */
  readonly key: string;
  /** Files beyond those walked that were linked to, with their content hashes. */
  readonly outside: readonly (readonly [string, string])[];
  /** Digest of what configures those. */
  readonly configs: string;
  /** Specifiers that led nowhere: they must still do so. */
  readonly missed: readonly Missed[];
  readonly model: FileModel;
}

export interface Walked {
  readonly files: readonly string[];
  /** At their level, below and above. */
  readonly configs: readonly string[];
}

type Outside = Snapshot['outside'];

function configsOf(outside: Outside, top: string): string {
  const stamps = configsAbove(outside.map(([file]) => dirname(file)), top).map((file) => [file, stampOf(file)]);
  return createHash('sha1').update(JSON.stringify(stamps)).digest('hex');
}

export function snapshotKey({ files, configs }: Walked, store: FactStore, { digest, root }: LoadedPolicy): string {
  const key = createHash('sha1').update(JSON.stringify([ownVersion(), digest, root]));
  for (const file of files) key.update(file).update('\0').update(store.hashOf(file)).update('\0');
  for (const file of configs) key.update(JSON.stringify([file, stampOf(file)]));
  return key.digest('hex');
}

/** @param top absolute folder above which nothing configures the project */
export const stillHolds = ({ outside, configs, missed }: Snapshot, top: string, store: FactStore, resolver: ModuleResolver): boolean =>
  outside.every(([file, hash]) => store.hashOf(file) === hash) &&
  configsOf(outside, top) === configs &&
  missed.every(([file, specifier]) => resolver.resolve(file, specifier).kind === 'missing');

export function takeSnapshot(key: string, { files }: Walked, top: string, model: FileModel, store: FactStore, resolver: ModuleResolver): Snapshot {
  const walked = new Set(files);
  const outside = [...store.entries()].filter(({ file }) => !walked.has(file)).map(({ file, hash }) => [file, hash] as const);
  return { key, outside, configs: configsOf(outside, top), missed: [...resolver.missed.values()], model };
}
