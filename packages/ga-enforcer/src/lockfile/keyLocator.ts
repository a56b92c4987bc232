import type { Position, Range } from '@nilometer/policy';

const START: Position = { line: 1, column: 1, offset: 0 };

const OPENS_OBJECT = /\s*:\s*\{/y;

function opensObject(text: string, offset: number): boolean {
  OPENS_OBJECT.lastIndex = offset;
  return OPENS_OBJECT.test(text);
}

/**
 * Finds the keys of objects in the order of the text, in one pass over it. A key that is written with escapes
 * is not found; its range is then the start of the file.
 */
export function keyLocator(text: string): (key: string) => Range {
  let from = 0;
  let line = 1;
  let lineStart = 0;

  const positionOf = (offset: number): Position => {
    for (let at = text.indexOf('\n', lineStart); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
      line++;
      lineStart = at + 1;
    }
    return { line, column: offset - lineStart + 1, offset };
  };

  return (key) => {
    const quoted = JSON.stringify(key);
    for (let at = text.indexOf(quoted, from); at !== -1; at = text.indexOf(quoted, at + 1)) {
      const end = at + quoted.length;
      if (!opensObject(text, end)) continue;
      from = end;
      const start = positionOf(at);
      return { start, end: { line: start.line, column: start.column + quoted.length, offset: end } };
    }
    return { start: START, end: START };
  };
}
