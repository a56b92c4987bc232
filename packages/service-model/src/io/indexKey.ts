import type { LoadedPolicy } from '@nilometer/policy';
import { componentPackages } from '../components/componentPackages.ts';
import { knownOf } from '../project/known.ts';
import { profileReaders } from '../project/profileReaders.ts';
import type { ProjectOptions } from '../project.ts';
import type { Reader } from '../reader.ts';
import { readers as entityReaders } from '../readers/all.generated.ts';
import { ownVersion } from './ownVersion.ts';

/** Packages whose uses a guideline asks for. */
export const askedPackages = ({ policy }: LoadedPolicy): readonly { readonly package: string }[] => [...policy.bans, ...componentPackages];

const versions = (readers: readonly Reader[]): unknown[] => readers.map(({ id, version, code }) => [id, version, code?.modules]);

/** Readers that are loaded when they are asked for are those of this package, and its version says which they are. */
const readersKey = (behaviours: ProjectOptions['behaviours']): unknown => (typeof behaviours === 'function' ? 'own' : behaviours && versions(behaviours));

/** What decides which facts of a text are kept: facts of another key are not to be believed. Loads no reader. */
export const indexKey = (policy: LoadedPolicy, behaviours: ProjectOptions['behaviours']): string => JSON.stringify([
  ownVersion(),
  versions(Object.values(entityReaders)),
  readersKey(behaviours),
  versions(behaviours ? profileReaders(policy.policy) : []),
  askedPackages(policy).map((one) => one.package),
  // Of the profile; those of the readers follow from what they are.
  [...knownOf(policy.policy, []).packages].sort(),
]);

/** What else decides what a model says: the policy, but for how what it says is judged. */
export function modelKey({ root, policy }: LoadedPolicy): string {
  const { guidelines: _guidelines, waivers: _waivers, flags: _flags, gate: _gate, ignore: _ignore, ...read } = policy;
  return JSON.stringify([root, read]);
}
