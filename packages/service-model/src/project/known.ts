import type { Policy, Profile, SymbolRef } from '@nilometer/policy';
import type { Applied } from '../link/applied.ts';
import type { KnownSymbols } from '../link/host.ts';
import type { ClassReader, Concept, Reader } from '../reader.ts';
import { packageNameOf } from '../syntax/packageNameOf.ts';
import { profilesOf } from './profilesOf.ts';

/** Base classes are looked into when they are installed: their members say what they bring. */
const OPEN_CONCEPTS: readonly Concept[] = ['platformEntity'];

const isConcept = (profile: Profile, name: string): name is Concept => Object.hasOwn(profile.concepts, name);

const conceptsOf = (profile: Profile): [Concept, readonly SymbolRef[]][] =>
  Object.keys(profile.concepts).flatMap((name): [Concept, readonly SymbolRef[]][] => (isConcept(profile, name) ? [[name, profile.concepts[name]]] : []));

/** What the readers and the profiles know by name. */
export interface Known {
  readonly symbols: KnownSymbols;
  readonly conceptOf: (applied: Pick<Applied, 'module' | 'symbol'>) => Concept | undefined;
  readonly isPlatform: (ref: SymbolRef) => boolean;
  /** Packages of the profiles. */
  readonly platforms: readonly string[];
  /** Packages in which something known may be wrapped: those that depend on one of these. */
  readonly packages: ReadonlySet<string>;
}

export function knownOf(policy: Policy, readers: readonly Reader[]): Known {
  const classReaders = readers.filter((reader): reader is ClassReader => reader.kind === 'classes');
  const modules = new Set(classReaders.flatMap((reader) => reader.modules));
  const exported = new Set(classReaders.flatMap((reader) =>
    reader.modules.flatMap((module) => reader.symbols.map((symbol) => `${module}\0${symbol}`))));
  const concepts = new Map(profilesOf(policy).flatMap(conceptsOf).flatMap(([concept, refs]) =>
    refs.map(({ module, symbol }) => [`${module}\0${symbol}`, concept] as const)));
  const conceptOf = ({ module, symbol }: SymbolRef) => concepts.get(`${module}\0${symbol}`);
  const isClosed = (module: string, symbol: string): boolean => {
    const concept = conceptOf({ module, symbol });
    return concept !== undefined && !OPEN_CONCEPTS.includes(concept);
  };
  const platforms = [...new Set([...concepts.keys()].flatMap((key) => packageNameOf(key.split('\0')[0] ?? '') ?? []))];
  return {
    conceptOf,
    platforms,
    isPlatform: (ref) => conceptOf(ref) === 'platformEntity',
    packages: new Set([...modules, ...platforms]),
    symbols: {
      has: (module, symbol) => modules.has(packageNameOf(module) ?? module) || isClosed(module, symbol),
      exports: (module, symbol) => exported.has(`${packageNameOf(module) ?? module}\0${symbol}`) || isClosed(module, symbol),
    },
  };
}
