import type { PersonalDataSettings } from '@nilometer/policy';
import { headFirstNeutralOf } from './headFirstNeutralOf.ts';
import { ambiguousOwnersOf, headFirstOwnersOf, ownersOf } from './ownersOf.ts';
import type { Knowledge } from './knowledge.ts';
import type { GrammarList, Pack } from './pack.ts';
import { packs } from './packs/all.generated.ts';
import { type NamedPack, termsOf } from './termsOf.ts';
import { keysOf, wordSet } from './wordSet.ts';

/** Secrets first: what is a secret is nothing else. Of two domains that know a word, the one that says more of it goes first. */
const FIRST: readonly string[] = ['policy', 'secrets', 'government-ids', 'health'];

const rankOf = ({ id }: NamedPack): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** Ambiguous words tell nothing, and neither does what English has too. */
function spokenIn(sources: readonly NamedPack[]): Map<string, Set<string>> {
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

const linkingOf = ({ owners = {}, ambiguousOwners = {}, grammar = {} }: Pack): readonly string[] =>
  [...Object.values(owners).flat(), ...Object.values(ambiguousOwners).flat(), ...(grammar.neutral ?? []), ...(grammar.destinations ?? [])];

const compoundingOf = ({ groups = [], owners = {} }: Pack): readonly string[] => [
  ...Object.values(owners).flat(),
  ...groups.filter(({ ambiguous, reach, category }) => reach === 'anywhere' && category !== 'none' && !ambiguous).flatMap(({ words }) => words),
];

const endingsOf = ({ groups = [] }: Pack): readonly string[] => groups.filter(({ ambiguous }) => !ambiguous).flatMap(({ words }) => words);

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
    .map(([id, pack]): NamedPack => ({ id, pack }))
    .filter(({ id }) => !without.includes(id))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const every = all.map(({ pack }) => pack);
  const listed = (...names: readonly GrammarList[]): ReadonlySet<string> =>
    wordSet(every.flatMap(({ grammar = {} }) => names.flatMap((name) => grammar[name] ?? [])));
  const joints = listed('joints');
  const joined = every.filter(({ compounds }) => compounds);
  return {
    terms: termsOf(all, joints),
    owners: ownersOf(every),
    contents: every.flatMap(({ contents = [] }) => contents.map(({ category, records, fields }) => ({ category, records: wordSet(records), fields: wordSet(fields) }))),
    ambiguousOwners: ambiguousOwnersOf(every),
    headFirstOwners: headFirstOwnersOf(every),
    headFirstNeutral: headFirstNeutralOf(every),
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
    endings: wordSet(every.filter(({ compounds, language }) => compounds || language === 'en').flatMap(endingsOf)),
  };
}
