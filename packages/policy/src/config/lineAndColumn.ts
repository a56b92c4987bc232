/** Line and column, from 1, of an offset in UTF-16 code units. `\r\n`, `\n` and `\r` end a line. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (const ending of text.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line++;
    start = ending.index + ending[0].length;
  }
  return { line, column: offset - start + 1 };
}
