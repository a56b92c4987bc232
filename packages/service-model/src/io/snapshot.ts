import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { LoadedPolicy } from '@nilometer/policy';
import type { FileModel } from '../project/FileModel.ts';
import { configsAbove } from './configsAbove.ts';
import type { FactStore } from './FactStore.ts';
import { ownVersion } from './ownVersion.ts';
import type { Answer, ModuleResolver } from './resolveModule.ts';
import { stampOf } from './stamp.ts';

/** What everything follows from that is said of a project. */
export interface Basis {
  /** Digest of the policy, the files with their contents, and what decides how specifiers resolve. */
  readonly key: string;
  /** Files beyond those walked that were linked to, with their content hashes. */
  readonly outside: readonly (readonly [string, string])[];
  /** Digest of what configures those. */
  readonly configs: string;
  /** Where specifiers led that the files walked do not decide: they must still do so. */
  readonly answers: readonly Answer[];
}

/** The model of a whole project, with all that it follows from. */
export interface Snapshot extends Basis {
  readonly model: FileModel;
}

export interface Walked {
  readonly files: readonly string[];
  /** At their level, below and above. */
  readonly configs: readonly string[];
}

type Outside = Basis['outside'];

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
const stillHolds = ({ outside, configs, answers }: Basis, top: string, store: FactStore, resolver: ModuleResolver): boolean =>
  outside.every(([file, hash]) => store.hashOf(file) === hash) &&
  configsOf(outside, top) === configs &&
  answers.every((answer) => resolver.agreesWith(answer));

export interface Sources {
  readonly policy: LoadedPolicy;
  readonly store: FactStore;
  readonly resolver: ModuleResolver;
}

export const standsStill = (basis: Basis, walked: Walked, { policy, store, resolver }: Sources): boolean =>
  snapshotKey(walked, store, policy) === basis.key && stillHolds(basis, policy.root, store, resolver);

export function takeSnapshot(key: string, { files }: Walked, top: string, model: FileModel, store: FactStore, resolver: ModuleResolver): Snapshot {
  const walked = new Set(files);
  const outside = [...store.entries()].filter(({ file }) => !walked.has(file)).map(({ file, hash }) => [file, hash] as const);
  // A relative path from one file that was walked to another stands and falls with the list of them: of vendure's core
  // 614 in 704, and resolving those again would take 50 ms.
  const isDecided = ([file, specifier, to]: Answer) => specifier.startsWith('.') && to.kind === 'file' && walked.has(file) && walked.has(to.file);
  const answers = resolver.answers().filter((answer) => !isDecided(answer));
  return { key, outside, configs: configsOf(outside, top), answers, model };
}
