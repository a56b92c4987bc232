import { callUses } from './callUses.ts';
import { dynamicUses, staticUses } from './esmUses.ts';
import type { ModuleUse } from './moduleUse.ts';
import { orTooDeep, TOO_DEEP } from './nesting.ts';
import { parseModule, type SyntaxProblem, syntaxProblems } from './parseModule.ts';
import { stripBom } from './stripBom.ts';

export interface ModuleUses {
  /** In source order. */
  readonly uses: readonly ModuleUse[];
  /** Not empty: the file is not well-formed, `uses` may be incomplete. */
  readonly errors: readonly SyntaxProblem[];
}

/**
 * Every literal mention of another module. ESM comes from oxc's module record; a tree is only built for files that
 * hold `require(` (also `import x = require()`) or destructure an `import()`.
 * @param text with or without its byte order mark; offsets count from after it
 * @param fileName decides the language by its extension
 */
export function readModuleUses(text: string, fileName: string): ModuleUses {
  const source = stripBom(text);
  return orTooDeep(() => usesIn(source, fileName), () => ({ uses: [], errors: [{ message: TOO_DEEP, offset: 0 }] }));
}

function usesIn(source: string, fileName: string): ModuleUses {
  const parsed = parseModule(source, fileName);
  const inTree = /\brequire\s*\(/.test(source) || /=\s*\(?\s*await\s+import\s*\(/.test(source);
  const called = inTree ? callUses(parsed.program) : dynamicUses(source, parsed.module);
  const uses = [...staticUses(source, parsed.module), ...called].sort((a, b) => a.span.start - b.span.start);
  return { uses, errors: syntaxProblems(parsed) };
}
