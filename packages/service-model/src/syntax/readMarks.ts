import type { MarkFact } from './code.ts';
import { wordsOfComment } from './commentBeside.ts';

const MARK = /@(?:pii|notPii|dataSubject)\b/;
/** Comments on lines of their own, up to what they stand above; one behind code on its line is about that. */
const COMMENTS = /^[ \t]*((?:(?:\/\*(?:(?!\*\/)[^])*\*\/|\/\/[^\r\n]*)\s*)+)/gm;

/** Comments that say what is personal, each at the offset of what it stands above. Nearly all texts have none. */
export function readMarks(text: string): MarkFact[] {
  if (!MARK.test(text)) return [];
  return [...text.matchAll(COMMENTS)].flatMap(({ 0: all, 1: comments = '', index }) =>
    (MARK.test(comments) ? [{ at: index + all.length, text: wordsOfComment(comments.replace(/\/\*+|\*+\/|^[ \t]*\/\//gm, ' ')) }] : []));
}
