import type { CodeFunction } from '../link/code.ts';
import type { CodeLinker } from '../link/CodeLinker.ts';
import { functionName } from './functionName.ts';

/** Of a function, or of the nearest one around it that has a name; empty for a file's own code. */
export function enclosingName(start: CodeFunction, code: CodeLinker): string {
  for (let fn: CodeFunction | undefined = start; fn && fn.scope !== 0; fn = code.fn(fn.file, fn.fact.parent)) {
    const name = functionName(fn);
    if (name !== '') return name;
  }
  return '';
}
