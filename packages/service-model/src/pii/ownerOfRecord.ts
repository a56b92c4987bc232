import type { ClassifiedOwner } from './classified.ts';
import type { Knowledge } from './knowledge.ts';
import { ownerOfName, type Owner } from './ownerKind.ts';
import { keyOf } from './wordSet.ts';
import { wordsOf } from './wordsOf.ts';

export interface RecordOwner extends Owner {
  /** The name that says it, as written. */
  readonly written: string;
  /** `path`: an object that the field is nested in. */
  readonly place: 'path' | 'record';
}

/** Whose a record is by the nearest name that says something: a nested object's before the entity's. An `address` is whose the record around it is: a warehouse's is nobody's. */
export function ownerOfRecord({ name, path = [] }: ClassifiedOwner, knowledge: Knowledge, language: string): RecordOwner {
  const owners = [...path.toReversed().map((written) => ({ written, place: 'path' as const })), { written: name, place: 'record' as const }]
    .map((one): RecordOwner => ({ ...one, ...ownerOfName(wordsOf(one.written, knowledge), knowledge, language) }))
    .filter(({ kind }) => kind !== 'unknown');
  const isPart = ({ kind, because }: Owner): boolean => kind === 'part' && knowledge.grammar.parts.has(keyOf(because.split(' ')));
  return owners.find((owner) => !isPart(owner)) ?? owners[0] ?? { kind: 'unknown', because: '', written: name, place: 'record' };
}
