import type { Deed } from './deeds.ts';
import { isCalledBy } from './fieldsNamed.ts';

/** Objects that come from outside, with whatever members they have. */
const INPUT = /^(?:input|body|dto|data|payload|values?|attributes|attrs|changes|patch|fields|\w+(?:Dto|DTO|Input|Body|Payload|Data|Values|Changes))$/;

/** Names of the members of a record that a deed sets: by its arguments, and by what its function assigns to it. `*`: it is not known which. */
export function overwritten({ record, calls, flow }: Deed): readonly string[] {
  const handed = calls.flatMap(({ passes }) => passes.map(({ name }) => name));
  const isOf = (object: string) => object === 'this' ? isCalledBy(flow.name.split('.')[0] ?? '', record) : handed.includes(object) || isCalledBy(object, record);
  const assigned = flow.assigned.map((name) => [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)] as const);
  const open = handed.some((name) => INPUT.test(name.slice(name.lastIndexOf('.') + 1)));
  return [...(open ? ['*'] : []), ...calls.flatMap(({ keys }) => keys), ...assigned.filter(([object]) => isOf(object)).map(([, member]) => member)];
}
