import type { Site } from '../model.ts';
import type { CodeClass } from '../link/code.ts';
import type { CodeContext } from '../reader.ts';

/** Where a class is named, for what its decorators declare. The file is absolute. */
export function siteOfClass({ file, fact: { at, name } }: CodeClass, { code }: Pick<CodeContext, 'code'>): Site & { readonly in: string } {
  return { file, range: code.range(file, { start: at, end: at + name.length }), in: name };
}
