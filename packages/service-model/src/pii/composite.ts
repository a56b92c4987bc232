import type { ClassifiedField } from './classified.ts';
import type { Knowledge } from './knowledge.ts';
import { ownerOfName } from './ownerKind.ts';
import { wordsOf } from './wordsOf.ts';
import { valueKind } from './valueKind.ts';

const OF_SOMEBODY: ReadonlySet<string> = new Set(['person', 'part']);

/** Whose particulars a name stands for: `guardian` of `guardianDetails`; of `orderDetails`, nobody's. */
function personOf(words: readonly string[], knowledge: Knowledge): string | undefined {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined || !knowledge.grammar.composites.has(last)) return undefined;
  const { kind, because } = ownerOfName(words.slice(0, -1), knowledge, 'en');
  return OF_SOMEBODY.has(kind) ? because : undefined;
}

/** The person whose values one structured column holds, by its name or that of its type: `passenger: PassengerInfo`. */
export function compositeOf({ type }: ClassifiedField, words: readonly string[], knowledge: Knowledge): string | undefined {
  const kind = valueKind(type);
  if (kind !== 'structure' && kind !== 'unknown') return undefined;
  const typeName = type === null ? '' : (/[A-Z][\w$]+/.exec(type)?.[0] ?? '');
  return personOf(wordsOf(typeName, knowledge), knowledge) ?? (kind === 'structure' ? personOf(words, knowledge) : undefined);
}
