import type { ClassifiedOwner } from './classified.ts';
import type { FoundTerm } from './findTerm.ts';
import { ownerOfModifiers, ownerOfName, type Owner } from './ownerKind.ts';
import { splitWords } from './splitWords.ts';
import { destinations } from './words/owners.ts';
import { wordSet } from './wordSet.ts';

export interface Whose extends Owner {
  /** `name`: the field's own name says it; `record`: the record that it is in. */
  readonly from: 'name' | 'record';
}

const destinationSet = wordSet(destinations);

const isKnown = ({ kind }: Owner): boolean => kind !== 'unknown';

/** Whose a value is: what the field's name says goes before what the nested object says, and that before the entity. */
export function whoseIs({ term, before, after }: FoundTerm, { name, path = [] }: ClassifiedOwner): Whose {
  const named = after.length > 0 ? ownerOfName(after) : undefined;
  const own = named && isKnown(named) ? named : ownerOfModifiers(before);
  if (own && isKnown(own)) return { ...own, from: 'name' };
  const records = [...path.toReversed(), name].map((record) => ownerOfName(splitWords(record)));
  const record = records.find(isKnown) ?? { kind: 'unknown', because: '' };
  // A user's `planName` is not the user's name, but a user's `mainframeEmail` is the user's e-mail.
  if (own && term.group.reach === 'ofPersons' && (record.kind === 'person' || record.kind === 'part')) return { ...own, from: 'name' };
  const destination = record.kind === 'unknown' ? before.find((word) => destinationSet.has(word)) : undefined;
  if (destination !== undefined) return { kind: 'part', because: destination, from: 'name' };
  return own && record.kind === 'unknown' ? { ...own, from: 'name' } : { ...record, from: 'record' };
}
