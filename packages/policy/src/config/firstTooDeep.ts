/** Levels of nesting; a configuration has seven, and recursive readers fail by the stack at some thousands. */
const MAX_DEPTH = 64;

/** Brackets, and what may hold brackets that do not count: strings and comments. */
const TOKENS = /"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*[^]*?\*\/|[[\]{}]/g;

const DEEPER: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 };

/** Offset of the first bracket that lies deeper than any honest configuration. */
export function firstTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const token of text.matchAll(TOKENS)) {
    depth += DEEPER[token[0]] ?? 0;
    if (depth > MAX_DEPTH) return token.index;
  }
  return undefined;
}
