import type { Tri } from '../model.ts';
import { splitWords } from '../pii/splitWords.ts';

const CREATION = /\b(?:creat(?:e|ed|ion)|insert(?:ed|ion)?|add(?:ed)?|regist(?:er|ered|ration)|join(?:ed)?|issued?|enrol(?:l?ed)?|recorded|submitted|posted|placed)(?:at|on|date|time)?\b/;
/** A date that says nothing but that it is one: `at`, `date`, `timestamp`. */
const PLAIN = /^(?:at|on|date|time|date ?time|time ?stamp|ts)$/;
/** Dates that are written again, or that lie ahead, though the first one is the moment of the insert. */
const OTHER = new RegExp([
  /\b(?:updat|modif|chang|edit|delet|remov|archiv|expir|refresh|renew|sync)/,
  /\b(?:last|latest|recent|seen|visit|visited|active|activity|access|accessed|used|login|signin|logon|until|due|end|ended|next)\b/,
  /\b(?:log|sign)(?:g?ed)? in\b/,
].map(({ source }) => source).join('|'));

/**
 * Does one of the dates that are set to now when a row is inserted tell when that was? Several of which no name says
 * so are `unknown`: one of them may, as `queuedAt` does beside `countedAt`.
 * @param names of all such columns of an entity
 */
export function creationAmong(names: readonly string[]): Tri {
  const spoken = names.map((name) => splitWords(name).join(' ')).filter((words) => !OTHER.test(words));
  if (spoken.length === 0) return 'no';
  return spoken.length === 1 || spoken.some((words) => CREATION.test(words) || PLAIN.test(words)) ? 'yes' : 'unknown';
}
