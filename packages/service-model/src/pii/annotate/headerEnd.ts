import type { Comment, Program } from 'oxc-parser';

const blankLine = /\n[ \t\r]*\n/;

/** Is a comment about the statement that follows it, rather than about the file? */
const documents = (comment: Comment, text: string, statement: number): boolean =>
  comment.type === 'Block' && comment.value.startsWith('*') && !blankLine.test(text.slice(comment.end, statement));

/**
 * Where the first import of a file without imports goes: behind its shebang, directives and header comments
 * (`@ts-nocheck`, licences), before its first statement and the doc comment that belongs to that.
 */
export function headerEnd(text: string, program: Program, comments: readonly Comment[]): number {
  const directive = program.body.findLast((node) => node.type === 'ExpressionStatement' && 'directive' in node && node.directive !== undefined && node.directive !== null);
  if (directive) return directive.end;
  const statement = program.body[0]?.start ?? text.length;
  const before = comments.filter(({ end }) => end <= statement);
  const last = before.at(-1);
  const header = last && documents(last, text, statement) ? before.slice(0, -1) : before;
  return header.at(-1)?.end ?? program.hashbang?.end ?? 0;
}
