import { lineStartsOf, parseModule, positionAt } from '@nilometer/service-model';

export interface Comment {
  /** As in ESLint, only a block comment can switch a rule off for more than a line. A schema has none, so its `//` may. */
  readonly reach: 'line' | 'block';
  /** Without its delimiters. */
  readonly text: string;
  /** 1-based line on which it ends. */
  readonly endLine: number;
}

/** Comments of a source text or Prisma schema, by the parser: what looks like one inside a string is none. */
export function commentsOf(file: string, text: string): Comment[] {
  if (file.endsWith('.json')) return [];
  if (file.endsWith('.prisma')) {
    return text.split(/\r\n|\r|\n/).flatMap((line, i): Comment[] => {
      const start = line.indexOf('//');
      return start < 0 ? [] : [{ reach: 'block', text: line.slice(start + 2), endLine: i + 1 }];
    });
  }
  const lineStarts = lineStartsOf(text);
  return parseModule(text, file).comments.map(({ type, value, end }) => ({
    reach: type === 'Line' ? 'line' : 'block',
    text: value,
    endLine: positionAt(lineStarts, end).line,
  }));
}
