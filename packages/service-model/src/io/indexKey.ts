import type { LoadedPolicy } from '@nilometer/policy';
import { componentPackages } from '../components/componentPackages.ts';
import type { Known } from '../project/known.ts';
import type { Reader } from '../reader.ts';
import { ownVersion } from './ownVersion.ts';

/** Packages whose uses a guideline asks for. */
export const askedPackages = ({ policy }: LoadedPolicy): readonly { readonly package: string }[] => [...policy.bans, ...componentPackages];

/** What decides which facts of a text are kept: facts of another key are not to be believed. */
export const indexKey = (policy: LoadedPolicy, { packages }: Known, readers: readonly Reader[]): string =>
  JSON.stringify([ownVersion(), readers.map(({ id, version }) => [id, version]), askedPackages(policy).map((one) => one.package), [...packages].sort()]);
