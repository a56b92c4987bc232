import type { SchemaComment } from '../../reader.ts';
import { lineStartsOf, positionAt } from '../../syntax/lineStarts.ts';

/** Strings and quoted names, so that what looks like a comment in them is passed by; or a comment, its words caught. */
const STRING_OR_COMMENT = /'(?:[^']|'')*'?|"[^"]*"?|--([^\r\n]*)|\/\*([\s\S]*?)(?:\*\/|$)/g;

export function commentsIn(text: string): SchemaComment[] {
  const lineStarts = lineStartsOf(text);
  return [...text.matchAll(STRING_OR_COMMENT)].flatMap(({ 0: written, 1: line, 2: block, index }) => {
    const comment = line ?? block;
    return comment === undefined ? [] : [{ text: comment, line: positionAt(lineStarts, index).line, start: index, end: index + written.length }];
  });
}
