/** Why a text is not read, as its `SyntaxProblem` says it. */
export const TOO_DEEP = 'nested too deeply to be read';

/** oxc-parser 0.x ends the process with a stack overflow somewhere below 9,000 brackets; hand-written code has tens. */
const MAX_DEPTH = 1_500;

const OPENING = '([{';
const CLOSING = ')]}';

/**
 * Where a text's brackets are nested deeper than the parser stands; to be asked before it is run, as it can't be
 * caught in it. Rough: strings are passed by where they end on their line, `\(` anywhere; comments and regular
 * expressions count as code.
 * @returns offset of the first bracket that is too deep
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { index, 0: found } of text.matchAll(/\\.|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[()[\]{}]/g)) {
    if (OPENING.includes(found)) depth++;
    else if (CLOSING.includes(found)) depth = Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return index;
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
