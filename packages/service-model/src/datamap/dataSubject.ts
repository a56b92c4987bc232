import type { Entity, Field } from '../model.ts';
import { builtInKnowledge } from '../builtInKnowledge.ts';
import { keyOf } from '../pii/wordSet.ts';
import { wordsOf } from '../pii/wordsOf.ts';

/** The last person that words name: `team member`, `customer`. */
export function personIn(words: readonly string[]): string | undefined {
  for (let end = words.length; end > 0; end--) {
    const found = [words.slice(Math.max(0, end - 2), end), words.slice(end - 1, end)].find((phrase) => builtInKnowledge().owners.person.has(keyOf(phrase)));
    if (found) return found.join(' ');
  }
  return undefined;
}

/** A warehouse has a `contactPhone` too: before a value it says which one, not whose. */
export const personBefore = (name: string): string | undefined => personIn(wordsOf(name, builtInKnowledge()).filter((word, index, { length }) => word !== 'contact' || index === length - 1));

/** The one person that a record points at, by relations and keys; `undefined` where it points at several. */
function pointedAt(fields: readonly Field[]): string | undefined {
  const names = fields.flatMap(({ name, relation }) => {
    const key = /^(.+?)_?(?:id|uuid)$/i.exec(name)?.[1];
    return relation ? [name] : key === undefined ? [] : [key];
  });
  const found = new Set(names.flatMap((name) => personIn(wordsOf(name, builtInKnowledge())) ?? []));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** Whom a value is about, in the code's own word: by the field's name, what it is nested in, the record's name, or what that points at. */
export function dataSubject(field: Field, entity: Entity): string | null {
  const path = field.name.split('.');
  const value = path.pop() ?? '';
  const said = [() => personBefore(value), ...path.toReversed().map((part) => () => personIn(wordsOf(part, builtInKnowledge()))), () => personIn(wordsOf(entity.name, builtInKnowledge())), () => pointedAt(entity.fields)];
  for (const say of said) {
    const person = say();
    if (person !== undefined) return person;
  }
  return null;
}
