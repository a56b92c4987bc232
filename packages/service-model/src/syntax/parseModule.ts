import { parseSync, type ParseResult, type ParserOptions } from 'oxc-parser';
import { stripBom } from './stripBom.ts';

export interface SyntaxProblem {
  readonly message: string;
  /** UTF-16 offset into the text after its byte order mark. */
  readonly offset: number;
}

/**
 * `.js` is read as JSX, as bundlers do, and as module or script by what it holds: sloppy CommonJS is common in
 * old services. TypeScript's extensions say all by themselves.
 */
function optionsFor(fileName: string): ParserOptions {
  if (/\.d\.[cm]?ts$/.test(fileName)) return { lang: 'dts', astType: 'ts' };
  if (/\.[cm]?js$/.test(fileName)) return { lang: 'jsx', astType: 'ts', sourceType: 'unambiguous' };
  return { astType: 'ts' };
}

/** `program` and `module` are read lazily: `module` alone costs no walk and no deserialised tree. */
export function parseModule(text: string, fileName: string): ParseResult {
  return parseSync(fileName, stripBom(text), optionsFor(fileName));
}

/** Errors that make the tree doubtful; warnings and advice are not ours to judge. */
export const syntaxProblems = (parsed: ParseResult): SyntaxProblem[] =>
  parsed.errors
    .filter((error) => error.severity === 'Error')
    .map((error) => ({ message: error.message, offset: error.labels[0]?.start ?? 0 }));
