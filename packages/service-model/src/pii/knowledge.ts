import { noOwnWords, type OwnerKind, type PersonalDataSettings } from '@nilometer/policy';
import type { GrammarList, Pack } from './pack.ts';
import { packs } from './packs/all.generated.ts';
import type { WordGroup } from './wordGroup.ts';
import { keysOf, wordSet } from './wordSet.ts';

export interface Term {
  /** As its pack spells it: `first name`. */
  readonly phrase: string;
  readonly group: WordGroup;
  readonly keeps: ReadonlySet<string>;
  /** Id of its pack; `policy` for the company's own words. */
  readonly pack: string;
  /** ISO 639-1. */
  readonly language: string;
  readonly order: 'head-first' | 'head-last';
}

/** Everything that the classifier knows. */
export interface Knowledge {
  /** By `keyOf` a phrase's words. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly owners: Readonly<Record<OwnerKind, ReadonlySet<string>>>;
  readonly grammar: Readonly<Record<GrammarList, ReadonlySet<string>>>;
  /** Words that tell a language, each with its languages other than English (ISO 639-1). */
  readonly spoken: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that say whose or which, of languages that write them and what follows as one. */
  readonly linking: ReadonlySet<string>;
  /** Terms of those languages that are personal whatever stands before them. */
  readonly compounding: ReadonlySet<string>;
}

interface Named {
  readonly id: string;
  readonly pack: Pack;
}

/** Secrets first: what is a secret is nothing else. Of two domains that know a word, the one that says more of it goes first. */
const FIRST: readonly string[] = ['policy', 'secrets', 'government-ids', 'health'];

const rankOf = ({ id }: Named): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

function termsOf(sources: readonly Named[], joints: ReadonlySet<string>): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const { id, pack: { groups = [], language, order = 'head-last' } } of sources) {
    for (const group of groups) {
      const keeps = wordSet(group.keeps ?? []);
      for (const phrase of group.words) {
        for (const key of keysOf(phrase, joints)) {
          if (!terms.has(key)) terms.set(key, { phrase, group, keeps, pack: id, language, order });
        }
      }
    }
  }
  return terms;
}

/** Ambiguous words tell nothing, and neither does what English has too. */
function spokenIn(sources: readonly Named[]): Map<string, Set<string>> {
  const telling = ({ groups = [], common = [], owners = {} }: Pack): string[] =>
    [...common, ...(owners.person ?? []), ...groups.flatMap(({ ambiguous, words }) => (ambiguous ? [] : words))];
  const said = (isOurs: (language: string) => boolean): [string, string][] =>
    sources.filter(({ pack }) => isOurs(pack.language)).flatMap(({ pack }) => telling(pack).flatMap((phrase) => keysOf(phrase)).map((key): [string, string] => [key, pack.language]));
  const english = new Set(said((language) => language === 'en').map(([key]) => key));
  const spoken = new Map<string, Set<string>>();
  for (const [key, language] of said((other) => other !== 'en')) {
    if (!english.has(key)) spoken.set(key, (spoken.get(key) ?? new Set<string>()).add(language));
  }
  return spoken;
}

const linkingOf = ({ owners = {}, grammar = {} }: Pack): readonly string[] =>
  [...Object.values(owners).flat(), ...(grammar.neutral ?? []), ...(grammar.destinations ?? [])];

const compoundingOf = ({ groups = [] }: Pack): readonly string[] =>
  groups.filter(({ ambiguous, reach, category }) => reach === 'anywhere' && category !== 'none' && !ambiguous).flatMap(({ words }) => words);

/** The built-in packs with a company's own words. */
export function knowledgeOf({ words, owners, notPersonal, without }: PersonalDataSettings): Knowledge {
  const own: Pack = {
    title: 'Own words',
    language: 'en',
    sources: [],
    groups: [{ category: 'none', reach: 'anywhere', words: notPersonal }, ...words],
    owners,
  };
  const all = Object.entries({ policy: own, ...packs })
    .map(([id, pack]): Named => ({ id, pack }))
    .filter(({ id }) => !without.includes(id))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const ownersOf = (kind: OwnerKind): ReadonlySet<string> => wordSet(all.flatMap(({ pack }) => pack.owners?.[kind] ?? []));
  const listed = (...names: readonly GrammarList[]): ReadonlySet<string> =>
    wordSet(all.flatMap(({ pack }) => names.flatMap((name) => pack.grammar?.[name] ?? [])));
  const joints = listed('joints');
  const joined = all.map(({ pack }) => pack).filter(({ compounds }) => compounds);
  return {
    terms: termsOf(all, joints),
    owners: {
      person: ownersOf('person'),
      organisation: ownersOf('organisation'),
      place: ownersOf('place'),
      machine: ownersOf('machine'),
      thing: ownersOf('thing'),
    },
    grammar: {
      predicates: listed('predicates'),
      prepositions: listed('prepositions'),
      joints,
      heads: listed('heads'),
      tails: listed('tails'),
      transparent: listed('transparent'),
      handled: listed('handled'),
      composites: listed('composites'),
      // What leaves a meaning as it is does so before the head as well.
      neutral: listed('neutral', 'transparent'),
      wrappings: listed('wrappings'),
      parts: listed('parts'),
      means: listed('means'),
      destinations: listed('destinations'),
    },
    spoken: spokenIn(all),
    linking: wordSet(joined.flatMap(linkingOf)),
    compounding: wordSet(joined.flatMap(compoundingOf)),
  };
}

export const builtInKnowledge: Knowledge = knowledgeOf(noOwnWords);

const known = new WeakMap<PersonalDataSettings, Knowledge>();

/** The classifier's knowledge under a policy, put together once. */
export function knowledgeUnder(settings: PersonalDataSettings): Knowledge {
  const { words, owners, notPersonal, without } = settings;
  if ([words, notPersonal, without, ...Object.values(owners)].every((own) => own.length === 0)) return builtInKnowledge;
  const knowledge = known.get(settings) ?? knowledgeOf(settings);
  known.set(settings, knowledge);
  return knowledge;
}
