/**
 * A sentence in lines of at most so many characters, broken at blanks; what has none stays whole.
 * @param width `undefined`: one line, as what reads a pipe expects
 */
export function wrapped(sentence: string, width: number | undefined): readonly string[] {
  if (width === undefined || sentence.length <= width) return [sentence];
  const lines: string[] = [];
  let line = '';
  for (const word of sentence.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line.trimEnd());
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
