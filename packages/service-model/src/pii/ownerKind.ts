import { type OwnerKind, ownerKinds } from '@nilometer/policy';
import type { Knowledge } from './knowledge.ts';
import { keyOf } from './wordSet.ts';

export interface Owner {
  /** `part`: something of a person's, unless its siblings say otherwise: `Address`, `EmployeeReview`. */
  readonly kind: OwnerKind | 'part' | 'unknown';
  /** The words that say so: `customer`. */
  readonly because: string;
}

/** The kind that the last two words, or the last one, name; `language` is that of the term in question. */
function kindOf(words: readonly string[], { owners, ambiguousOwners }: Knowledge, language: string): Owner | undefined {
  const own = ambiguousOwners.get(language);
  for (const phrase of [words.slice(-2), words.slice(-1)]) {
    const key = keyOf(phrase);
    const kind = ownerKinds.find((one) => owners[one].has(key)) ?? ownerKinds.find((one) => own?.[one].has(key));
    if (kind) return { kind, because: phrase.join(' ') };
  }
  return undefined;
}

/** A part of two words goes before what its last word is: a `LoanApplication` is a person's, an `Application` a thing. */
function partAt(words: readonly string[], length: 1 | 2, knowledge: Knowledge, language: string): Owner | undefined {
  const part = words.slice(-length);
  if (part.length < length || !knowledge.grammar.parts.has(keyOf(part))) return undefined;
  const whose = ownerByTail(words.slice(0, -length), knowledge, language);
  return whose.kind === 'unknown' ? { kind: 'part', because: part.join(' ') } : whose;
}

/** By the last word that says it, past those that say how the record is kept. */
function ownerByTail(words: readonly string[], knowledge: Knowledge, language: string): Owner {
  const { means, wrappings } = knowledge.grammar;
  for (let end = words.length; end > 0; end--) {
    const rest = words.slice(0, end);
    const found = partAt(rest, 2, knowledge, language) ?? kindOf(rest, knowledge, language) ?? partAt(rest, 1, knowledge, language);
    if (found) return found;
    const last = words[end - 1] ?? '';
    if (means.has(last)) {
      const whose = ownerByTail(words.slice(0, end - 1), knowledge, language);
      if (whose.kind === 'organisation' || whose.kind === 'place' || whose.kind === 'machine') return whose;
    }
    if (!wrappings.has(last)) break;
  }
  const person = words.findLast((word) => knowledge.owners.person.has(word));
  return person === undefined ? { kind: 'unknown', because: '' } : { kind: 'part', because: person };
}

/** Who or what an entity's name stands for, by its head noun: `UserRole` is a role, `CustomerProfileEntity` a customer, `TipoCliente` a type; `language` is that of the term in question. */
export function ownerOfName(words: readonly string[], knowledge: Knowledge, language: string): Owner {
  const owner = ownerByTail(words, knowledge, language);
  const [first = ''] = words;
  // `InstitucionFormadora`: an adjective says nothing, what goes before it does.
  if (owner.kind === 'unknown' && knowledge.headFirstOwners.has(first)) return kindOf([first], knowledge, language) ?? owner;
  const isQualifier = words.length > 1 && (owner.kind === 'person' || owner.kind === 'part') && knowledge.grammar.heads.has(first);
  return isQualifier ? { kind: 'thing', because: first } : owner;
}

/** Whose a field is by the words before its head, the nearest that says something; `undefined` where none has anything to say. */
export function ownerOfModifiers(words: readonly string[], knowledge: Knowledge, language: string): Owner | undefined {
  const { owners, grammar: { neutral } } = knowledge;
  for (let end = words.length; end > 0; end--) {
    const last = words[end - 1] ?? '';
    // A warehouse has a `contactPhone` too: as a modifier it says which one, not whose.
    const found = neutral.has(last) && owners.person.has(last) ? undefined : kindOf(words.slice(0, end), knowledge, language);
    if (found) return found;
    if (!neutral.has(last) && !/^\d+$/.test(last)) return { kind: 'unknown', because: last };
  }
  return undefined;
}
