import type { Nullability } from '../model.ts';
import type { MemberFact } from '../syntax/facts.ts';

/** What can't be null whoever declares it: plain types, literals, and lists of anything. */
const PLAIN = /^(?:string|number|boolean|bigint|symbol|Date|Buffer|Uint8Array|true|false|-?\d[\d.]*|'[^']*'|"[^"]*"|[\w$.]+(?:<[^<>]*>)?\[\]|(?:Readonly)?Array<.*>|Record<.*>|\{.*\})$/s;

/** Parts of a union, split where no bracket is open. */
function partsOf(type: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < type.length; at++) {
    const char = type[at] ?? '';
    if ('<([{'.includes(char)) depth++;
    else if (')]}'.includes(char) || (char === '>' && type[at - 1] !== '=')) depth--;
    else if (char === '|' && depth === 0) {
      parts.push(type.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, type.slice(start).trim()].filter((part) => part !== '');
}

/** What a member's TypeScript type says of null. A name may stand for a type that has null in it: `Maybe<string>`, `Email`. */
export function typedNull({ type, optional }: Pick<MemberFact, 'type' | 'optional'>): Pick<Nullability, 'typed' | 'typedNull'> {
  const parts = type === null ? [] : partsOf(type);
  const hasNull = parts.includes('null');
  if (optional || hasNull || parts.includes('undefined')) return { typed: 'yes', ...(hasNull ? { typedNull: true } : {}) };
  return { typed: parts.length > 0 && parts.every((part) => PLAIN.test(part)) ? 'no' : 'unknown' };
}
