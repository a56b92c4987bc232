const INSIDE = /[^\]\r\n]*/y;

/**
 * Finds where a name in brackets, `[customer name]`, that starts at an index ends, after its bracket; the index itself
 * when its line ends first. To be asked from the front to the back: where a line has no more closing brackets is kept,
 * so that a line of opening ones is read once, not once for each of them.
 */
export function bracketEnds(text: string): (start: number) => number {
  let openUntil = 0;
  return (start) => {
    if (start < openUntil) return start;
    INSIDE.lastIndex = start + 1;
    INSIDE.test(text);
    const stop = INSIDE.lastIndex;
    if (text[stop] === ']') return stop + 1;
    openUntil = stop;
    return start;
  };
}
