import type { Position, Range } from '@nilometer/policy';
import type { Span } from './moduleUse.ts';

/** Offset of the first character of each line; `\n`, `\r\n` and lone `\r` end a line, as in ESLint. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(index + end.length);
  return starts;
}

export function positionAt(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
}

export const rangeAt = (lineStarts: readonly number[], { start, end }: Span): Range => ({
  start: positionAt(lineStarts, start),
  end: positionAt(lineStarts, end),
});
