import type { BodyFacts, ModuleFacts } from './facts.ts';
import { parseModule, type SyntaxProblem, syntaxProblems } from './parseModule.ts';
import { readBody } from './readBody.ts';
import { readCommonJs } from './readCommonJs.ts';
import { readModuleFacts } from './readModuleFacts.ts';

/** CommonJS says what it takes and gives in the tree only; so does `import x = require()`. */
export const needsTree = (text: string): boolean => /\brequire\s*\(|\bmodule\.exports\b|\bexports\./.test(text);

export type Parsed<Facts> = { readonly facts: Facts } | { readonly problem: SyntaxProblem };

/** What a file takes and gives, without its classes: enough to pass through a barrel. */
export function readModule(text: string, fileName: string): Parsed<ModuleFacts> {
  const parsed = parseModule(text, fileName);
  const [problem] = syntaxProblems(parsed);
  if (problem) return { problem };
  const facts = readModuleFacts(text, parsed.module);
  return { facts: needsTree(text) ? merge(facts, readCommonJs(parsed.program)) : facts };
}

/** Everything of a file that linking and the readers ask for, from one parse. */
export function readFileFacts(text: string, fileName: string): Parsed<{ readonly module: ModuleFacts; readonly body: BodyFacts }> {
  const parsed = parseModule(text, fileName);
  const [problem] = syntaxProblems(parsed);
  if (problem) return { problem };
  const esm = readModuleFacts(text, parsed.module);
  const module = needsTree(text) ? merge(esm, readCommonJs(parsed.program)) : esm;
  return { facts: { module, body: readBody(text, parsed.program) } };
}

const merge = (a: ModuleFacts, b: ModuleFacts): ModuleFacts => ({
  imports: [...a.imports, ...b.imports],
  exports: [...a.exports, ...b.exports],
  stars: [...a.stars, ...b.stars],
});
