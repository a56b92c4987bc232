import type { PassedName } from '../flow.ts';
import { plainName } from '../flows/plainName.ts';
import { classify } from '../pii/classify.ts';
import { decided } from '../pii/decided.ts';
import { splitWords } from '../pii/splitWords.ts';
import { dataSubject, personBefore } from './dataSubject.ts';
import type { Mapped } from './mapped.ts';

/** Objects whose names say nothing of what they hold. */
const UNTOLD = /^(?:input|body|dto|data|payload|params?|args?|arguments|query|values?|request|req|command|cmd|event|message|msg|props|attributes|attrs|options|opts|fields|form|json|object|obj|result|res|row|item|entity|model|record|doc|ctx|context|\w+(?:Dto|Input|Body|Payload|Params|Data|Command|Request))$/i;

/** Personal fields by the names of their records. */
export type FieldsByRecord = ReadonlyMap<string, readonly Mapped[]>;

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
const sameWords = (a: string, b: string): boolean => splitWords(a).join(' ') === splitWords(b).join(' ');
const called = (value: string) => ({ field }: Mapped): boolean => sameWords(lastOf(field.name), value);

/** Is an object called by a record's name: `customer`, `newCustomer`, `this.customers`? */
export function isCalledBy(object: string, record: string): boolean {
  const words = splitWords(object);
  const own = splitWords(plainName(record));
  return own.length > 0 && own.every((word, index) => words[words.length - own.length + index] === word);
}

/** Of the same name; else the only one that holds what the name stands for, about the same person: `email` in `emailEncrypted`. */
export function standingFor(value: string, fields: readonly Mapped[]): readonly Mapped[] {
  const same = fields.filter(called(value));
  const [first] = fields;
  if (same.length > 0 || !first) return same;
  const { label, category } = classify({ name: value, type: null, decorators: [], relation: false }, { name: first.entity.name }, []);
  const person = personBefore(value);
  const isAbout = ({ entity, field }: Mapped) => person === undefined || dataSubject(field, entity) === person;
  const alike = label === 'pii' ? fields.filter((one) => decided(one.field).category === category && isAbout(one)) : [];
  return alike.length === 1 ? alike : [];
}

/** Is a value personal whatever it stands in? `name` is not: an event has one, too. */
const tellsItself = (value: string): boolean => classify({ name: value, type: null, decorators: [], relation: false }, { name: '' }, []).label === 'pii';

export interface Around {
  /** Names of records that the code around it reads or writes. */
  readonly atHand: () => ReadonlySet<string>;
  /** Is an object called by the name of any record, of one without personal data too? */
  readonly isRecord: (object: string) => boolean;
}

/**
 * Which personal fields a name in code stands for. By the record that its object is known to be; by what the object is
 * called; where that says nothing, by the one record at hand that has such a field.
 */
export function fieldsNamed({ name, memberOf, record }: PassedName, fields: FieldsByRecord, { atHand, isRecord }: Around): readonly Mapped[] {
  if (record !== undefined) return fields.get(record) ?? [];
  const value = lastOf(name);
  if (memberOf !== undefined) return (fields.get(memberOf) ?? []).filter(called(value));
  if (name.includes('(')) return [];
  const object = lastOf(name.slice(0, Math.max(0, name.length - value.length - 1)));
  const spoken = [...fields].filter(([own]) => object !== '' && isCalledBy(object, own)).flatMap(([, own]) => own.filter(called(value)));
  if (spoken.length > 0) return spoken;
  if (object !== '' && (!UNTOLD.test(object) || isRecord(object))) return [];
  if (!tellsItself(value)) return [];
  const found = [...atHand()].map((own) => standingFor(value, fields.get(own) ?? [])).filter((some) => some.length > 0);
  return found.length === 1 ? (found[0] ?? []) : [];
}
