/** Enough to say what a field is; more of it would only fill the index. */
const LONGEST = 160;

const ABOVE = /(?:\/\*\*?((?:(?!\*\/)[^])*)\*\/|\/\/([^\r\n]*))[ \t]*\r?\n?[ \t]*$/;
const BEHIND = /^[;,]?[ \t]*(?:\/\/([^\r\n]*)|\/\*((?:(?!\*\/)[^])*?)\*\/[ \t]*(?=[\r\n]))/;

/** Stars and slashes off, white space collapsed. */
export const wordsOfComment = (comment: string): string => comment.replace(/^[ \t]*\*+/gm, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim();

/** What the comment says that stands right above a member, or behind it on its line; `undefined` where none does. */
export function commentBeside(text: string, start: number, end: number): string | undefined {
  const behind = BEHIND.exec(text.slice(end, end + 2 * LONGEST));
  const before = text.slice(Math.max(0, start - 4 * LONGEST), start);
  // A comment behind the member before this one is that one's.
  const above = /[*/][ \t]*\r?\n?[ \t]*$|\/\/[^\r\n]*\r?\n[ \t]*$/.test(before) ? ABOVE.exec(before) : null;
  const isOwnLine = above !== null && /(?:^|[\r\n])[ \t]*$/.test(before.slice(0, above.index));
  const said = wordsOfComment((isOwnLine ? (above?.[1] ?? above?.[2]) : undefined) ?? behind?.[1] ?? behind?.[2] ?? '');
  return said === '' ? undefined : said;
}
