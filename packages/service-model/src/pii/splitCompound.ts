import type { Knowledge } from './knowledge.ts';

/** Of each of two parts: shorter ones are ends of other words (`age` of `postage`). */
const SHORTEST = 4;

/** From this length on, the end of a word decides alone what it is about: `vorname` of `zweitvorname`, `drucker` of `bondrucker`. */
const TELLING = 6;

/**
 * A word as the parts that a language writes together: `kundenname` is `kunden`, `name`. The first part is a word of
 * such a language that says whose or which, with or without a linking `s`, or the second is telling by itself.
 */
export function splitCompound(word: string, { terms, linking, compounding, endings }: Knowledge): readonly string[] {
  if (word.length < SHORTEST + SHORTEST || terms.has(word) || linking.has(word)) return [word];
  for (let at = 3; at <= word.length - SHORTEST; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (!endings.has(last) && !linking.has(last)) continue;
    const linked = at < SHORTEST ? undefined : [first, first.replace(/s$/, '')].find((part) => linking.has(part));
    if (linked !== undefined) return [linked, last];
    if (last.length >= TELLING && compounding.has(last)) return [first, last];
  }
  return [word];
}
