import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { ConfigError } from '../errors.ts';
import { printable } from '../printable.ts';
import { firstTooDeep } from './firstTooDeep.ts';
import { lineAndColumn } from './lineAndColumn.ts';

/** A JSON text with its tree, so that a problem in a value can be given its place. */
export interface LocatedJson {
  readonly file: string;
  readonly text: string;
  readonly tree: Node;
}

export type JsonPath = readonly (string | number)[];

const sentences: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing',
  ColonExpected: 'a colon is missing',
  CloseBraceExpected: 'a closing "}" is missing',
  CloseBracketExpected: 'a closing "]" is missing',
  EndOfFileExpected: 'nothing may follow the closing brace',
  PropertyNameExpected: 'a property name in double quotes is missing',
  ValueExpected: 'a value is missing',
  UnexpectedEndOfString: 'a string is not closed',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfNumber: 'a number is cut off',
  InvalidSymbol: 'a word that is no JSON value; strings are in double quotes',
  InvalidNumberFormat: 'a number that JSON does not know',
  InvalidUnicode: 'a "\\u" escape needs four hex digits',
  InvalidEscapeCharacter: 'an escape that JSON does not know',
  InvalidCharacter: 'a control character in a string',
};

export function failAt({ file, text }: Pick<LocatedJson, 'file' | 'text'>, offset: number, problem: string, expected?: string): never {
  throw new ConfigError({ file, ...lineAndColumn(text, offset), problem: printable(problem), ...(expected === undefined ? {} : { expected }) });
}

/**
 * JSON with comments and trailing commas; a byte order mark is dropped.
 * @throws {ConfigError} at the first place where it is not.
 */
export function parseJson(source: string, file: string): LocatedJson {
  const text = source.replace(/^\uFEFF/, '');
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== undefined) failAt({ file, text }, tooDeep, 'is nested too deeply');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const [first] = errors;
  if (first) {
    const code = printParseErrorCode(first.error);
    failAt({ file, text }, first.offset, `not valid JSON: ${sentences[code] ?? code}`, 'JSON (comments and trailing commas are fine)');
  }
  if (!tree) failAt({ file, text }, 0, 'the file is empty', 'a JSON object');
  return { file, text, tree };
}
