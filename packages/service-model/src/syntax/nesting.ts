/** Why a text is not read, as its `SyntaxProblem` says it. */
export const TOO_DEEP = 'nested too deeply to be read';

/** oxc-parser 0.154 ends the process with a stack overflow somewhere below 9,000 brackets; hand-written code has tens. */
const MAX_DEPTH = 1_500;

/** Where a string that starts here ends; here, when it does not on its line. No regular expression: a string may be megabytes long. */
function stringEnd(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === quote) return at;
    if (char === '\n') return start;
    if (char === '\\') at++;
  }
  return start;
}

/**
 * Where a text's brackets are nested deeper than the parser stands; to be asked before it is run, as it can't be
 * caught in it. Rough: strings are passed by where they end on their line, `\(` anywhere; comments and regular
 * expressions count as code.
 * @returns offset of the first bracket that is too deep
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '(': case '[': case '{':
        if (++depth > MAX_DEPTH) return at;
        break;
      case ')': case ']': case '}':
        depth = Math.max(0, depth - 1);
        break;
      case '"': case "'":
        at = stringEnd(text, at);
        break;
      case '\\':
        at++;
    }
  }
  return undefined;
}

/** What reads a tree by recursion runs out of stack on chains without brackets, such as `a.b.b.b…`. */
export function orTooDeep<T>(read: () => T, otherwise: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError && error.message.includes('call stack')) return otherwise();
    throw error;
  }
}
