import type { NamedSite } from '../behaviour.ts';
import type { CodeFunction } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { functionName } from './functionName.ts';

/** A function by its name; the range is empty, at its start. The file is absolute. */
export function siteOfFunction(fn: CodeFunction, { code }: Pick<CodeContext, 'code'>): NamedSite {
  const { start } = fn.fact.span;
  return { name: functionName(fn), file: fn.file, range: code.range(fn.file, { start, end: start }) };
}
