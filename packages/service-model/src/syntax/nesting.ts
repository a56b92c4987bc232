import { BracketDepth } from './bracketDepth.ts';

/** Why a text is not read, as its `SyntaxProblem` says it. */
export const TOO_DEEP = 'nested too deeply to be read';

/** oxc-parser 0.154 ends the process with a stack overflow somewhere below 9,000 brackets; hand-written code has tens. */
const MAX_DEPTH = 1_500;

/** Where brackets are nested too deeply if each of them counts, wherever it stands. */
function rawlyTooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '(': case '[': case '{':
        if (++depth > MAX_DEPTH) return at;
        break;
      case ')': case ']': case '}':
        depth = Math.max(0, depth - 1);
    }
  }
  return undefined;
}

function hasManyBrackets(text: string): boolean {
  let opened = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if ((char === '(' || char === '[' || char === '{' || char === '`') && ++opened > MAX_DEPTH) return true;
  }
  return false;
}

/**
 * Where a text's brackets are nested deeper than the parser stands; to be asked before it is run, as it can't be
 * caught in it. Most texts have too few brackets to be asked twice. Where only a parser can tell whether a slash or a
 * quote begins something (types and JSX: an apostrophe in the text of an element), every bracket counts as well: a
 * text is rather not read than let to end the process.
 * @returns offset of the first bracket that is too deep
 */
export function tooDeepAt(text: string): number | undefined {
  if (!hasManyBrackets(text)) return undefined;
  const depth = new BracketDepth(text);
  return depth.deeperThan(MAX_DEPTH) ?? (depth.guessed || text.includes('<') ? rawlyTooDeepAt(text) : undefined);
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
