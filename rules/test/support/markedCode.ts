export interface Mark {
  /** All 1-based, in UTF-16 code units; the end is the position after the last character. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

function positionAfter(text: string): { line: number; column: number } {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Takes «…» out of a text and says where they were. */
export function markedCode(marked: string): { code: string; marks: Mark[] } {
  const pieces = marked.split(/[«»]/);
  if (pieces.length % 2 === 0) throw new Error(`unbalanced «» in\n${marked}`);
  const marks = pieces.flatMap((_, index): Mark[] => {
    if (index % 2 === 0) return [];
    const start = positionAfter(pieces.slice(0, index).join(''));
    const end = positionAfter(pieces.slice(0, index + 1).join(''));
    return [{ ...start, endLine: end.line, endColumn: end.column }];
  });
  return { code: pieces.join(''), marks };
}
