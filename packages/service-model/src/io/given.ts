import { bannedNames } from '../project/bannedNames.ts';
import { calleeFilterOf } from '../project/behavioursOf.ts';
import type { CalleeFilter } from '../project/CalleeFilter.ts';
import type { Interests } from '../project/examine.ts';
import { type Known, knownOf } from '../project/known.ts';
import { profileReaders } from '../project/profileReaders.ts';
import { speaksTo } from '../project/speaks.ts';
import { spokenPackages } from '../project/spokenPackages.ts';
import { mayBear } from '../project/widePart.ts';
import type { ProjectOptions } from '../project.ts';
import type { Reader } from '../reader.ts';
import { readers as entityReaders } from '../readers/all.generated.ts';
import { askedPackages } from './indexKey.ts';

const ENTITIES: readonly Reader[] = Object.values(entityReaders);

/** What follows from the readers: to ask for it loads them. */
export interface Given {
  readonly readers: readonly Reader[];
  /** Those that may say what bears on other files. */
  readonly bearing: readonly Reader[];
  readonly bears: { readonly ids: ReadonlySet<string>; readonly speaksTo: (text: string) => readonly string[] };
  readonly known: Known;
  readonly interests: Interests;
  readonly isPackage: (specifier: string) => boolean;
  readonly filter: CalleeFilter;
}

const loaded = (behaviours: ProjectOptions['behaviours']): readonly Reader[] | undefined => (typeof behaviours === 'function' ? behaviours() : behaviours);

export function givenBy({ behaviours, policy }: ProjectOptions): Given {
  const more = loaded(behaviours);
  const readers = [...ENTITIES, ...(more ? [...more, ...profileReaders(policy.policy)] : [])];
  const known = knownOf(policy.policy, readers);
  const bearing = readers.filter(mayBear);
  return {
    readers,
    bearing,
    bears: { ids: new Set(bearing.map(({ id }) => id)), speaksTo: speaksTo(bearing, known.platforms) },
    known,
    interests: { readers, bans: bannedNames(askedPackages(policy)), packages: known.packages, speaks: speaksTo(readers, known.platforms) },
    isPackage: spokenPackages(readers),
    filter: calleeFilterOf(readers),
  };
}
