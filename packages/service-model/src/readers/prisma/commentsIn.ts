import type { SchemaComment } from '../../reader.ts';
import { lineStartsOf, positionAt } from '../../syntax/lineStarts.ts';

/** A string, so that what looks like a comment in it is passed by; or a comment, the words after its slashes caught. */
const STRING_OR_COMMENT = /"(?:[^"\\\r\n]|\\[^\r\n])*"?|\/\/([^\r\n]*)/g;

/** Prisma's comments to the end of a line, https://www.prisma.io/docs/orm/prisma-schema/overview#comments */
export function commentsIn(text: string): SchemaComment[] {
  const lineStarts = lineStartsOf(text);
  return [...text.matchAll(STRING_OR_COMMENT)].flatMap(({ 0: written, 1: comment, index }) =>
    (comment === undefined ? [] : [{ text: comment, line: positionAt(lineStarts, index).line, start: index, end: index + written.length }]));
}
