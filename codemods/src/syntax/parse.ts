import { parseModule, syntaxProblems, TOO_DEEP } from '@nilometer/service-model';
import { lineOf } from '../engine/lineOf.ts';
import { isNode, type Node } from './node.ts';

export type Parsed =
  | {
      readonly ok: true;
      /** What the module imports and exports; costs no syntax tree. */
      readonly module: ReturnType<typeof parseModule>['module'];
      /** The whole tree, made when first asked for. */
      program(): Node;
    }
  | { readonly ok: false; readonly line: number; readonly reason: string };

/** @param fileName decides the language. */
export function parse(fileName: string, text: string): Parsed {
  const result = parseModule(text, fileName);
  const [problem] = syntaxProblems(result);
  if (problem) return { ok: false, line: lineOf(text, problem.offset), reason: problem.message === TOO_DEEP ? TOO_DEEP : `syntax error: ${problem.message}` };
  return {
    ok: true,
    module: result.module,
    program() {
      const program: unknown = result.program;
      if (!isNode(program)) throw new TypeError('the parser gave no program');
      return program;
    },
  };
}
