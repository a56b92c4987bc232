import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { lineStartsOf, positionAt } from '../syntax/lineStarts.ts';
import type { FileRecord } from './FileRecord.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** npm reads a package.json as JSON and nothing else: no comments, no trailing commas. `undefined`: it is. */
export function manifestProblem(text: string): FileRecord['unparsed'] {
  if (isJson(text)) return undefined;
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  const { line } = positionAt(lineStartsOf(text), first?.offset ?? 0);
  return { line, reason: first ? `not JSON: ${printParseErrorCode(first.error)}` : 'not JSON' };
}
