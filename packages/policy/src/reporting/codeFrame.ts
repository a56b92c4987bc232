import type { Range } from '../finding.ts';

/** Columns of source shown: wide enough for a formatted line, and a minified one does not flood the screen. */
const WIDTH = 100;

export interface CodeFrame {
  readonly source: string;
  /** Blanks, then a `^` under each character that is meant (to the end of the line where the range goes on). */
  readonly carets: string;
}

/**
 * A line of source with what is meant underlined. Tabs become single blanks and control characters a
 * replacement sign, so that both lines stay aligned and a terminal obeys nothing.
 */
export function codeFrame(line: string, { start, end }: Range): CodeFrame {
  const from = start.column - 1;
  const first = from > WIDTH - 20 ? from - 20 : 0;
  const source = line.slice(first, first + WIDTH).replace(/\s/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD').trimEnd();
  const last = end.line === start.line ? end.column - 1 : line.length;
  const length = Math.max(1, Math.min(last - from, first + WIDTH - from, source.length - (from - first)));
  return { source, carets: ' '.repeat(from - first) + '^'.repeat(length) };
}
