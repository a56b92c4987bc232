import { type OwnerKind, ownerKinds } from '@nilometer/policy';
import type { Knowledge } from './knowledge.ts';
import { keyOf } from './wordSet.ts';

export interface Owner {
  /** `part`: something of a person's, unless its siblings say otherwise: `Address`, `EmployeeReview`. */
  readonly kind: OwnerKind | 'part' | 'unknown';
  /** The words that say so: `customer`. */
  readonly because: string;
}

/** The kind that the last two words, or the last one, name. */
function kindOf(words: readonly string[], { owners }: Knowledge): Owner | undefined {
  for (const phrase of [words.slice(-2), words.slice(-1)]) {
    const key = keyOf(phrase);
    const kind = ownerKinds.find((one) => owners[one].has(key));
    if (kind) return { kind, because: phrase.join(' ') };
  }
  return undefined;
}

/** Who or what an entity's name stands for, by its head noun: `UserRole` is a role, `CustomerProfileEntity` a customer. */
export function ownerOfName(words: readonly string[], knowledge: Knowledge): Owner {
  const { heads, parts, means, wrappings } = knowledge.grammar;
  const [first = ''] = words;
  if (words.length > 1 && heads.has(first)) return { kind: 'thing', because: first };
  for (let end = words.length; end > 0; end--) {
    const found = kindOf(words.slice(0, end), knowledge);
    if (found) return found;
    const last = words[end - 1] ?? '';
    if (parts.has(last)) {
      const whose = ownerOfName(words.slice(0, end - 1), knowledge);
      return whose.kind === 'unknown' ? { kind: 'part', because: last } : whose;
    }
    if (means.has(last)) {
      const whose = ownerOfName(words.slice(0, end - 1), knowledge);
      if (whose.kind === 'organisation' || whose.kind === 'place' || whose.kind === 'machine') return whose;
    }
    if (!wrappings.has(last)) break;
  }
  const person = words.findLast((word) => knowledge.owners.person.has(word));
  return person === undefined ? { kind: 'unknown', because: '' } : { kind: 'part', because: person };
}

/** Whose a field is by the words before its head, the nearest that says something; `undefined` where none has anything to say. */
export function ownerOfModifiers(words: readonly string[], knowledge: Knowledge): Owner | undefined {
  const { owners, grammar: { neutral } } = knowledge;
  for (let end = words.length; end > 0; end--) {
    const last = words[end - 1] ?? '';
    // A warehouse has a `contactPhone` too: as a modifier it says which one, not whose.
    const found = neutral.has(last) && owners.person.has(last) ? undefined : kindOf(words.slice(0, end), knowledge);
    if (found) return found;
    if (!neutral.has(last) && !/^\d+$/.test(last)) return { kind: 'unknown', because: last };
  }
  return undefined;
}
