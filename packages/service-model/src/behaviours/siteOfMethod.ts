import type { Site } from '../model.ts';
import type { CodeFunction } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';
import { functionName } from './functionName.ts';

/** Where a decorated method stands, by its name, as every behaviour that it declares says it. The file is absolute. */
export function siteOfMethod(method: CodeFunction, { code }: Pick<CodeContext, 'code'>): Site & { readonly in: string } {
  const { name, span: { start } } = method.fact;
  return { file: method.file, range: code.range(method.file, { start, end: start + name.length }), in: functionName(method) };
}
