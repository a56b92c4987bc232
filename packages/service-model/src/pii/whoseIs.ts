import type { ClassifiedOwner } from './classified.ts';
import type { FoundTerm } from './findTerm.ts';
import type { Knowledge } from './knowledge.ts';
import { ownerOfModifiers, ownerOfName, type Owner } from './ownerKind.ts';
import { ownerOfRecord } from './ownerOfRecord.ts';

export interface Whose extends Owner {
  /** `name`: the field's own name says it; `record`: the record that it is in. */
  readonly from: 'name' | 'record';
}

const isKnown = ({ kind }: Owner): boolean => kind !== 'unknown';

/** What the words behind a head say: `cliente` of `nombreCliente`; nothing in `telefono_2`, where they only tell which. */
function ownerBehind(after: readonly string[], knowledge: Knowledge, language: string): Owner | undefined {
  const telling = after.filter((word) => !knowledge.grammar.neutral.has(word) && !knowledge.grammar.prepositions.has(word) && !/^\d+$/.test(word));
  const last = telling.at(-1);
  if (last === undefined) return undefined;
  const named = ownerOfName(telling, knowledge, language);
  return isKnown(named) ? named : { kind: 'unknown', because: last };
}

/** Whose a value is: what the field's name says goes before what the nested object says, and that before the entity. */
export function whoseIs({ term, before, after }: FoundTerm, around: ClassifiedOwner, knowledge: Knowledge): Whose {
  const behind = ownerBehind(after, knowledge, term.language);
  const own = behind && isKnown(behind) ? behind : (ownerOfModifiers(before, knowledge, term.language) ?? behind);
  if (own && isKnown(own)) return { ...own, from: 'name' };
  const { kind, because } = ownerOfRecord(around, knowledge, term.language);
  const record = { kind, because };
  // A user's `planName` is not the user's name, but a user's `mainframeEmail` is the user's e-mail.
  if (own && term.group.reach === 'ofPersons' && (record.kind === 'person' || record.kind === 'part')) return { ...own, from: 'name' };
  const destination = record.kind === 'unknown' ? [...before, ...after].find((word) => knowledge.grammar.destinations.has(word)) : undefined;
  if (destination !== undefined) return { kind: 'part', because: destination, from: 'name' };
  return own && record.kind === 'unknown' ? { ...own, from: 'name' } : { ...record, from: 'record' };
}
