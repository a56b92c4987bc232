import type { Comment, ImportDeclaration, Program } from 'oxc-parser';
import type { TextEdit } from '../../detector.ts';
import { headerEnd } from './headerEnd.ts';
import { eolNear, quoteOf } from './textStyle.ts';

/** The rest of a line that can stay on it when a statement is put on the next. */
const emptyRest = /^[ \t]*(?:\/\/[^\n]*?|\/\*[^\n]*?\*\/[ \t]*)?(?=\r?\n|$)/;

function insertAfter(text: string, end: number, line: string): TextEdit {
  const eol = eolNear(text, end);
  const rest = emptyRest.exec(text.slice(end))?.[0];
  if (rest === undefined) return { start: end, end, text: eol + line + eol };
  return { start: end + rest.length, end: end + rest.length, text: eol + line };
}

/** A statement of its own: behind the last import of a package, else before the first import, else below the header. */
export function newImport(
  text: string,
  { program, comments, imports }: { readonly program: Program; readonly comments: readonly Comment[]; readonly imports: readonly ImportDeclaration[] },
  module: string,
  specifier: string,
): TextEdit {
  const quote = quoteOf(text);
  const first = imports[0];
  const semicolon = first && !text.slice(first.start, first.end).endsWith(';') ? '' : ';';
  const line = `import { ${specifier} } from ${quote}${module}${quote}${semicolon}`;
  const ofPackage = imports.findLast(({ source }) => !source.value.startsWith('.'));
  if (ofPackage) return insertAfter(text, ofPackage.end, line);
  if (first) return { start: first.start, end: first.start, text: line + eolNear(text, first.start) };
  const end = headerEnd(text, program, comments);
  return end > 0 ? insertAfter(text, end, line) : { start: 0, end: 0, text: line + eolNear(text, 0) };
}
