import type { CodeFacts } from './code.ts';
import type { BodyFacts, ModuleFacts } from './facts.ts';
import { orTooDeep, TOO_DEEP } from './nesting.ts';
import { type ModuleParse, parseModule, type SyntaxProblem, syntaxProblems } from './parseModule.ts';
import { readBody } from './readBody.ts';
import { readCode } from './readCode.ts';
import { readCommonJs } from './readCommonJs.ts';
import { readModuleFacts } from './readModuleFacts.ts';

/** CommonJS says what it takes and gives in the tree only; so does `import x = require()`. */
export const needsTree = (text: string): boolean => /\brequire\s*\(|\bmodule\.exports\b|\bexports\./.test(text);

export type Parsed<Facts> = { readonly facts: Facts } | { readonly problem: SyntaxProblem };

function readWith<Facts>(text: string, fileName: string, read: (parsed: ModuleParse) => Facts): Parsed<Facts> {
  const parsed = parseModule(text, fileName);
  const [problem] = syntaxProblems(parsed);
  if (problem) return { problem };
  return orTooDeep<Parsed<Facts>>(() => ({ facts: read(parsed) }), () => ({ problem: { message: TOO_DEEP, offset: 0 } }));
}

function moduleOf(text: string, parsed: ModuleParse): ModuleFacts {
  const esm = readModuleFacts(text, parsed.module);
  return needsTree(text) ? merge(esm, readCommonJs(parsed.program)) : esm;
}

/** What a file takes and gives, without its classes: enough to pass through a barrel. */
export const readModule = (text: string, fileName: string): Parsed<ModuleFacts> =>
  readWith(text, fileName, (parsed) => moduleOf(text, parsed));

/** Everything of a file that linking and the readers ask for, from one parse. */
export const readFileFacts = (text: string, fileName: string): Parsed<{ readonly module: ModuleFacts; readonly body: BodyFacts }> =>
  readWith(text, fileName, (parsed) => ({ module: moduleOf(text, parsed), body: readBody(text, parsed.program) }));

/** The same, with the code. */
export const readFileAndCode = (text: string, fileName: string): Parsed<{ readonly module: ModuleFacts; readonly body: BodyFacts; readonly code: CodeFacts }> =>
  readWith(text, fileName, (parsed) => ({ module: moduleOf(text, parsed), body: readBody(text, parsed.program), code: readCode(text, parsed.program) }));

const merge = (a: ModuleFacts, b: ModuleFacts): ModuleFacts => ({
  imports: [...a.imports, ...b.imports],
  exports: [...a.exports, ...b.exports],
  stars: [...a.stars, ...b.stars],
});
