import type { ClassifiedSibling } from './classified.ts';
import type { Knowledge } from './knowledge.ts';
import { rememberByName } from './rememberByName.ts';
import { keyOf } from './wordSet.ts';
import { wordsOf } from './wordsOf.ts';

const LONGEST_PHRASE = 3;

/** Languages that a name tells by its words and short phrases. */
const languagesOf = rememberByName((name, knowledge): ReadonlySet<string> => {
  const words = wordsOf(name, knowledge);
  return new Set(words.flatMap((_, start) =>
    Array.from({ length: LONGEST_PHRASE }, (__, more) => keyOf(words.slice(start, start + more + 1))).flatMap((key) => [...(knowledge.spoken.get(key) ?? [])])));
});

interface Spoken {
  readonly knowledge: Knowledge;
  /** How many fields tell a language. */
  readonly times: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
}

const known = new WeakMap<readonly ClassifiedSibling[], Spoken>();

const add = (counts: Map<string, number>, key: string, by: number): Map<string, number> => counts.set(key, (counts.get(key) ?? 0) + by);

/** What the fields of a record tell, counted once for all of them: a generated one has thousands. */
function spokenBy(siblings: readonly ClassifiedSibling[], knowledge: Knowledge): Spoken {
  const before = known.get(siblings);
  if (before?.knowledge === knowledge) return before;
  const [times, names] = [new Map<string, number>(), new Map<string, number>()];
  for (const { name } of siblings) {
    add(names, name, 1);
    for (const language of languagesOf(name, knowledge)) add(times, language, 1);
  }
  const spoken = { knowledge, times, names };
  known.set(siblings, spoken);
  return spoken;
}

/** Is a record written in a language: do its own name and the fields beside the one in question tell it, and no other language as often? */
export function isSpokenHere(language: string, record: string, siblings: readonly ClassifiedSibling[], self: string, knowledge: Knowledge): boolean {
  const { times, names } = spokenBy(siblings, knowledge);
  const beside = new Map(times);
  for (const one of languagesOf(self, knowledge)) if (names.has(self)) add(beside, one, -(names.get(self) ?? 0));
  for (const one of languagesOf(record, knowledge)) add(beside, one, 1);
  const own = beside.get(language) ?? 0;
  return own > 0 && [...beside].every(([one, often]) => one === language || often < own);
}
