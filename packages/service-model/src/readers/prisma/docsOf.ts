/** Doc comment, as Prisma tells it from others: https://www.prisma.io/docs/orm/prisma-schema/overview#comments */
const DOC = /^\s*\/\/\/(.*)$/;

const docIn = (line: string): string | undefined => DOC.exec(line)?.[1]?.trim();

/**
 * The doc comments of a field: those on the lines right above it, and the one at the end of its line.
 * @param before from the end of what stands before the field, @param after to the end of its line
 */
export function docsOf(before: string, after: string): string[] {
  // What is left of the line that the thing before ends on belongs to that.
  const above = before.split(/\r?\n|\r/).slice(1, -1).map(docIn);
  const start = above.findLastIndex((doc) => doc === undefined) + 1;
  return [...above.slice(start), docIn(after)].filter((doc) => doc !== undefined);
}
