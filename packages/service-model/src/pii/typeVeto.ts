import type { ValueKind } from '@nilometer/policy';
import { splitWords } from './splitWords.ts';
import { valueKind } from './valueKind.ts';
import type { FoundTerm } from './findTerm.ts';
import { wordSet } from './wordSet.ts';

/** Last words of type names whose values describe a personal value instead of being one: `EmailStatus`. */
const describing = wordSet(['status', 'state', 'type', 'kind', 'enum', 'mode', 'format', 'setting', 'config', 'configuration', 'option', 'provider', 'template', 'validation', 'preference', 'service', 'visibility']);

const nouns = {
  text: 'a text',
  number: 'a number',
  date: 'a date',
  flag: 'a yes or no',
  structure: 'a structure',
  unknown: 'of a type unknown',
} satisfies Record<ValueKind, string>;

/** Keys of a database's own: of MongoDB's driver, of mongoose, and what is called so after them. */
const OBJECT_ID = /^(?:[\w$]+\.)*ObjectI[dD]\b(?!.*\|)/;

/** Devices and visitors are known by such keys. */
const UUID = /^uuid$/i;
const NAMED = /^user\.(?:name|contact|location|demographic|account\.username)(?:\.|$)/;

/** Why a type can not hold what a term is about, or `undefined`. */
export function typeVeto(type: string | null, { term: { phrase, group: { category, holds = [] }, keeps }, handled }: FoundTerm): string | undefined {
  const kind = valueKind(type);
  if (type !== null && OBJECT_ID.test(type)) return 'it is the key of a record';
  if (type !== null && UUID.test(type) && NAMED.test(category)) return `it is a UUID, which no ${phrase} is`;
  if (kind === 'text' || kind === 'structure' || holds.includes(kind)) return undefined;
  if (handled !== undefined && kind === 'unknown') return `\`${handled}\` behind it may be all that it says`;
  if (kind !== 'unknown') return `it is ${nouns[kind]}, which no ${phrase} is`;
  const last = type === null ? undefined : splitWords(/[\w$]+/.exec(type)?.[0] ?? '').at(-1);
  return last !== undefined && describing.has(last) && !keeps.has(last) ? `its type is a ${last}` : undefined;
}
