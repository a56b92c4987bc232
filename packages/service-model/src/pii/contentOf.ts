import type { PiiCategory } from '@nilometer/policy';
import type { ClassifiedField, ClassifiedOwner } from './classified.ts';
import type { Knowledge } from './knowledge.ts';
import { valueKind } from './valueKind.ts';
import { wordsOf } from './wordsOf.ts';
import { keyOf } from './wordSet.ts';

const LONGEST_PHRASE = 3;

const tails = (words: readonly string[]): string[] => [1, 2, 3].slice(0, LONGEST_PHRASE).map((length) => keyOf(words.slice(-length)));

/** Without the words that say how it is kept: `AnamnesisResponseEntity` is an anamnesis. */
function subjectOf(record: readonly string[], { grammar }: Knowledge): readonly string[] {
  const end = record.findLastIndex((word) => !grammar.wrappings.has(word)) + 1;
  return record.slice(0, end);
}

const mayHoldText = (type: string | null): boolean => ['text', 'structure', 'unknown'].includes(valueKind(type));

/** Of which category a field is that holds what its record is about: `content` of a `ClinicalNote`; `undefined`: of none. */
export function contentOf({ name, type }: ClassifiedField, owner: ClassifiedOwner, knowledge: Knowledge): PiiCategory | undefined {
  if (name.includes('.') || !mayHoldText(type)) return undefined;
  const [words, record] = [wordsOf(name, knowledge), wordsOf(owner.name, knowledge)];
  const named = [...tails(record), ...tails(subjectOf(record, knowledge))];
  const said = keyOf(words);
  return knowledge.contents.find(({ records, fields }) => fields.has(said) && named.some((name) => records.has(name)))?.category;
}
