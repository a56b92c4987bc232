import { parseSync, type ParseResult, type ParserOptions } from 'oxc-parser';
import { TOO_DEEP, tooDeepAt } from './nesting.ts';
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

export interface ModuleParse extends Pick<ParseResult, 'program' | 'module' | 'comments' | 'errors'> {
  /** The text was not given to the parser: at this offset it is nested too deeply. All else is that of an empty text. */
  readonly tooDeepAt?: number;
}

/** `program` and `module` are read lazily: `module` alone costs no walk and no deserialised tree. */
export function parseModule(text: string, fileName: string): ModuleParse {
  const source = stripBom(text);
  const offset = tooDeepAt(source);
  if (offset === undefined) return parseSync(fileName, source, optionsFor(fileName));
  const { program, module, comments, errors } = parseSync(fileName, '', optionsFor(fileName));
  return { program, module, comments, errors, tooDeepAt: offset };
}

/** Errors that make the tree doubtful; warnings and advice are not ours to judge. */
export const syntaxProblems = ({ errors, tooDeepAt: offset }: ModuleParse): SyntaxProblem[] => [
  ...(offset === undefined ? [] : [{ message: TOO_DEEP, offset }]),
  ...errors
    .filter((error) => error.severity === 'Error')
    .map((error) => ({ message: error.message, offset: error.labels[0]?.start ?? 0 })),
];
