import { type EcmaScriptModule, parseSync, type ParseResult } from 'oxc-parser';
import { lineOf } from '../engine/lineOf.ts';
import { isNode, type Node } from './node.ts';

export type Parsed =
  | {
      readonly ok: true;
      /** What the module imports and exports; costs no syntax tree. */
      readonly module: EcmaScriptModule;
      /** The whole tree, made when first asked for. */
      program(): Node;
    }
  | { readonly ok: false; readonly line: number; readonly reason: string };

/** @param fileName decides the language; a `.js` file may hold JSX, as bundlers and jscodeshift take it. */
export function parse(fileName: string, text: string): Parsed {
  const lang = /\.[mc]?js$/.test(fileName) ? ({ lang: 'jsx' } as const) : {};
  let result = parseSync(fileName, text, lang);
  let error = firstError(result);
  if (error && !result.module.hasModuleSyntax) {
    // A CommonJS file may `return` at its top level.
    const script = parseSync(fileName, text, { ...lang, sourceType: 'commonjs' });
    if (!firstError(script)) [result, error] = [script, undefined];
  }
  if (error) {
    const at = error.labels[0]?.start ?? 0;
    return { ok: false, line: lineOf(text, at), reason: error.message };
  }
  return {
    ok: true,
    module: result.module,
    program() {
      const { program } = result;
      const node: unknown = program;
      if (!isNode(node)) throw new TypeError('the parser gave no program');
      return node;
    },
  };
}

const firstError = (result: ParseResult) => result.errors.find(({ severity }) => severity === 'Error');
