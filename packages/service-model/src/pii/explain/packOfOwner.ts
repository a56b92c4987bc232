import { ownerKinds, type PersonalDataSettings } from '@nilometer/policy';
import { vocabulary } from '../../loadVocabulary.ts';
import type { GrammarList, Pack } from '../pack.ts';
import { splitWords } from '../splitWords.ts';
import { keyOf, wordSet } from '../wordSet.ts';

const lists = ['parts', 'destinations'] as const satisfies readonly GrammarList[];

const ownerWords = ({ owners = {}, grammar = {} }: Pack): readonly string[] => [
  ...ownerKinds.flatMap((kind) => owners[kind] ?? []),
  ...lists.flatMap((list) => grammar[list] ?? []),
];

const isIn = (words: readonly string[], phrase: string): boolean => wordSet(words).has(keyOf(splitWords(phrase)));

/** Id of the pack that knows whose a word makes a record: `policy` for the company's own; `undefined` where none does. */
export function packOfOwner(phrase: string, { owners, without }: PersonalDataSettings): string | undefined {
  if (isIn(Object.values(owners).flat(), phrase)) return 'policy';
  return Object.entries<Pack>(vocabulary().packs).find(([id, pack]) => !without.includes(id) && isIn(ownerWords(pack), phrase))?.[0];
}
