import type { PersonalDataSettings, PiiCategory } from '@nilometer/policy';
import { builtInKnowledge } from '../builtInKnowledge.ts';
import { vocabulary } from '../loadVocabulary.ts';
import type { Owners } from './ownersOf.ts';
import type { GrammarList } from './pack.ts';
import type { Term } from './termsOf.ts';

/** Of `Contents`, by `keyOf` the words. */
export interface KnownContents {
  readonly category: PiiCategory;
  readonly records: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

/** Everything that the classifier knows. */
export interface Knowledge {
  /** By `keyOf` a phrase's words. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly owners: Owners;
  readonly contents: readonly KnownContents[];
  /** By language, words for owners that count for its own terms alone. */
  readonly ambiguousOwners: ReadonlyMap<string, Owners>;
  /** Words for owners that only languages have which put what a name is about first. */
  readonly headFirstOwners: ReadonlySet<string>;
  /** Words that only such languages have beside a head, to say which one: `laboral`. */
  readonly headFirstNeutral: ReadonlySet<string>;
  readonly grammar: Readonly<Record<GrammarList, ReadonlySet<string>>>;
  /** Words that tell a language, each with its languages other than English (ISO 639-1). */
  readonly spoken: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that say whose or which, of languages that write them and what follows as one. */
  readonly linking: ReadonlySet<string>;
  /** Words of those languages that are what they are whatever stands before them: owners, and what is personal anywhere. */
  readonly compounding: ReadonlySet<string>;
  /** What can stand behind: terms of those languages and of English, `kundenname`; no French word ends a German one. */
  readonly endings: ReadonlySet<string>;
}

const known = new WeakMap<PersonalDataSettings, Knowledge>();

/** The classifier's knowledge under a policy, put together once. */
export function knowledgeUnder(settings: PersonalDataSettings): Knowledge {
  const { words, owners, notPersonal, without } = settings;
  if ([words, notPersonal, without, ...Object.values(owners)].every((own) => own.length === 0)) return builtInKnowledge();
  const knowledge = known.get(settings) ?? vocabulary().knowledgeOf(settings);
  known.set(settings, knowledge);
  return knowledge;
}
