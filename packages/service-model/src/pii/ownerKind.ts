import { keyOf, wordSet } from './wordSet.ts';
import { neutral } from './words/heads.ts';
import { means, owners, personalParts, wrappings, type OwnerKind } from './words/owners.ts';

const personSet = wordSet(owners.person);
const kinds: readonly (readonly [OwnerKind, ReadonlySet<string>])[] = [
  ['person', personSet],
  ['organisation', wordSet(owners.organisation)],
  ['place', wordSet(owners.place)],
  ['machine', wordSet(owners.machine)],
  ['thing', wordSet(owners.thing)],
];
const wrappingSet = wordSet(wrappings);
const neutralSet = wordSet(neutral);
const partSet = wordSet(personalParts);
const meansSet = wordSet(means);

export interface Owner {
  /** `part`: something of a person's, unless its siblings say otherwise: `Address`, `EmployeeReview`. */
  readonly kind: OwnerKind | 'part' | 'unknown';
  /** The words that say so: `customer`. */
  readonly because: string;
}

/** The kind that the last two words, or the last one, name. */
function kindOf(words: readonly string[]): Owner | undefined {
  for (const phrase of [words.slice(-2), words.slice(-1)]) {
    const key = keyOf(phrase);
    const found = kinds.find(([, set]) => set.has(key));
    if (found) return { kind: found[0], because: phrase.join(' ') };
  }
  return undefined;
}

/** Who or what an entity's name stands for, by its head noun: `UserRole` is a role, `CustomerProfileEntity` a customer. */
export function ownerOfName(words: readonly string[]): Owner {
  for (let end = words.length; end > 0; end--) {
    const found = kindOf(words.slice(0, end));
    if (found) return found;
    const last = words[end - 1] ?? '';
    if (partSet.has(last)) {
      const whose = ownerOfName(words.slice(0, end - 1));
      return whose.kind === 'unknown' ? { kind: 'part', because: last } : whose;
    }
    if (meansSet.has(last)) {
      const whose = ownerOfName(words.slice(0, end - 1));
      if (whose.kind === 'organisation' || whose.kind === 'place' || whose.kind === 'machine') return whose;
    }
    if (!wrappingSet.has(last)) break;
  }
  const person = words.findLast((word) => personSet.has(word));
  return person === undefined ? { kind: 'unknown', because: '' } : { kind: 'part', because: person };
}

/** Whose a field is by the words before its head, the nearest that says something; `undefined` where none has anything to say. */
export function ownerOfModifiers(words: readonly string[]): Owner | undefined {
  for (let end = words.length; end > 0; end--) {
    const last = words[end - 1] ?? '';
    // A warehouse has a `contactPhone` too: as a modifier it says which one, not whose.
    const found = last === 'contact' ? undefined : kindOf(words.slice(0, end));
    if (found) return found;
    if (!neutralSet.has(last) && !/^\d+$/.test(last)) return { kind: 'unknown', because: last };
  }
  return undefined;
}
