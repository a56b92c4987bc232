import { type OwnerKind, ownerKinds } from '@nilometer/policy';
import type { Pack } from './pack.ts';
import { wordSet } from './wordSet.ts';

export type Owners = Readonly<Record<OwnerKind, ReadonlySet<string>>>;

type Listed = NonNullable<Pack['owners']>;

const merged = (lists: readonly Listed[]): Owners => {
  const of = (kind: OwnerKind): ReadonlySet<string> => wordSet(lists.flatMap((list) => list[kind] ?? []));
  return { person: of('person'), organisation: of('organisation'), place: of('place'), machine: of('machine'), thing: of('thing') };
};

/** The words that packs have for owners. */
export const ownersOf = (packs: readonly Pack[]): Owners => merged(packs.map(({ owners = {} }) => owners));

/** By language, those that mean something else in English. */
export const ambiguousOwnersOf = (packs: readonly Pack[]): ReadonlyMap<string, Owners> =>
  new Map([...new Set(packs.map(({ language }) => language))].map((one) => [one, merged(packs.filter(({ language }) => language === one).map(({ ambiguousOwners = {} }) => ambiguousOwners))]));

/** Those that no language has but ones which put what a name is about first: `TypeUtilisateur` is a type. */
export function headFirstOwnersOf(packs: readonly Pack[]): ReadonlySet<string> {
  const wordsOf = (order: Pack['order']): string[] => {
    const owners = ownersOf(packs.filter((pack) => (pack.order ?? 'head-last') === order));
    return ownerKinds.flatMap((kind) => [...owners[kind]]);
  };
  const elsewhere = new Set(wordsOf('head-last'));
  return new Set(wordsOf('head-first').filter((word) => !elsewhere.has(word)));
}
