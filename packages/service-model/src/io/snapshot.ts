import { createHash } from 'node:crypto';
import type { LoadedPolicy } from '@nilometer/policy';
import type { FileModel } from '../project/FileModel.ts';
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
  /** Specifiers that led nowhere: they must still do so. */
  readonly missed: readonly Missed[];
  readonly model: FileModel;
}

/** Files besides our own that decide how specifiers resolve and which services there are. */
export const CONFIG_FILE = /[\\/](?:[jt]sconfig[^\\/]*\.json|pnpm-workspace\.yaml|lerna\.json|(?:Docker|Container)file(?:\.[^\\/]+)?)$/;

export interface Walked {
  readonly files: readonly string[];
  readonly configs: readonly string[];
}

export function snapshotKey({ files, configs }: Walked, store: FactStore, { digest, root }: LoadedPolicy): string {
  const key = createHash('sha1').update(JSON.stringify([ownVersion(), digest, root]));
  for (const file of files) key.update(file).update('\0').update(store.hashOf(file)).update('\0');
  for (const file of configs) key.update(JSON.stringify([file, stampOf(file)]));
  return key.digest('hex');
}

export const stillHolds = ({ outside, missed }: Snapshot, store: FactStore, resolver: ModuleResolver): boolean =>
  outside.every(([file, hash]) => store.hashOf(file) === hash) &&
  missed.every(([file, specifier]) => resolver.resolve(file, specifier).kind === 'missing');

export function takeSnapshot(key: string, { files }: Walked, model: FileModel, store: FactStore, resolver: ModuleResolver): Snapshot {
  const walked = new Set(files);
  const outside = [...store.entries()].filter(({ file }) => !walked.has(file)).map(({ file, hash }) => [file, hash] as const);
  return { key, outside, missed: [...resolver.missed.values()], model };
}
