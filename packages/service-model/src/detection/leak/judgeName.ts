import { HIDES } from '../../behaviours/reach/passing.ts';
import type { PiiVerdict } from '../../model.ts';
import { classify } from '../../pii/classify.ts';
import type { Knowledge } from '../../pii/knowledge.ts';
import { splitWords } from '../../pii/splitWords.ts';
import { weigh } from './weigh.ts';

/** Persons elsewhere; in code, objects that do something: `worker.name` is a thread's, `manager.name` a connection's. */
const MACHINERY = /^_?(?:worker|manager|reporter|runner|handler|agent|client|consumer|courier|instructor)(?:Name)?$/i;

/** They have names of their own: a persons' list is known by its addresses, not by a `name` alone. */
const NAMED_CODE = /(?:subscriber|listener|observer)s?$/i;

/** Where an operator wrote the values: they are about no person whose data the service holds, but may well be secrets. */
const CONFIGURED = new Set(['env', 'environment', 'config', 'configuration', 'conf', 'settings', 'defaults', 'template', 'templates']);

/** How many there are. */
const COUNT = /^(?:nr|num|number|count|total|amount)Of(?![a-z])/;

/** Where a value is found, not the value: `fieldNameEmail`, `attributeEmail`. */
const NAMES_FIELD = /^(?:(?:field|column|attr(?:ibute)?|property|claim|header)_?[nN]ame|attribute)_?(?=[A-Z]|(?<=_)[a-z])/;

/** What was taken out: `userWithoutPassword` is a user. */
const TAKEN_OUT = /(?<=[a-z\d])_?(?:[Ww]ithout|[Ee]xcept|[Ee]xcluding|[Oo]mitting)_?[A-Z]\w*$/;

/** What says nothing of whose a value is: an index, a computed member. */
const NOBODY = /^(?:\d+|\[\]|)$/;

/** `consumer.constructor.name` is that of a class. */
const isOfClass = (name: string, owner: string | undefined): boolean => name === 'name' && owner !== undefined && /^(?:constructor|prototype)$/.test(owner);

const isCall = (part: string): boolean => part.endsWith('()');

/** What a function gives is not its receiver's: `this.translator.translate(product).name` is no translator's. */
const afterCall = (parts: readonly string[]): string[] => parts.slice(Math.max(0, parts.findLastIndex((part, index) => isCall(part) && index < parts.length - 1)));

const isOneOf = (words: ReadonlySet<string>) => (part: string): boolean => splitWords(part).some((word) => words.has(word));

/**
 * Is a value personal data or a secret, by the name that it reaches a sink with? `customer.email` is a customer's.
 * @param within the function that it stands in, `Customer.print`: whose `this.email` is
 * @param type as it is declared, where it is known
 * @returns `undefined` for what has no name of its own: the result of a function, a value that was hidden on the way
 */
export function judgeName(written: string, within: string, type: string | null, knowledge: Knowledge): PiiVerdict | undefined {
  if (HIDES.test(written)) return undefined;
  const parts = afterCall(written.split('.').filter((part) => !NOBODY.test(part)).map((part) => part.replace(TAKEN_OUT, '')));
  const name = parts.pop() ?? '';
  if (name === '' || isCall(name) || COUNT.test(name) || NAMES_FIELD.test(name) || isOfClass(name, parts.at(-1)) || (name === 'name' && NAMED_CODE.test(parts.at(-1) ?? '')) || MACHINERY.test(parts.at(-1) ?? '') || (name.endsWith('Name') && MACHINERY.test(name))) return undefined;
  const [first, ...path] = parts.map((part) => (isCall(part) ? part.slice(0, -2) : part));
  const owner = first === 'this' ? within.slice(0, Math.max(within.indexOf('.'), 0)) : (first ?? '');
  const verdict = classify({ name, type, decorators: [], relation: false }, { name: owner, path }, [], knowledge);
  if (verdict.label === 'pii' && parts.some(isOneOf(CONFIGURED))) return undefined;
  return weigh(verdict, name, parts, within);
}
