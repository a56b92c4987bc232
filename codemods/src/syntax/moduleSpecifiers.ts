import { children, child, nameOf, type Node, stringOf } from './node.ts';
import type { Parsed } from './parse.ts';
import { walk } from './walk.ts';

/** How a module is named in code. `mock` are test runners' calls that take a module's name. */
export type SpecifierKind = 'import' | 'export-from' | 'dynamic-import' | 'require' | 'import-equals' | 'import-type' | 'module-block' | 'mock';

export interface ModuleSpecifier {
  readonly kind: SpecifierKind;
  readonly specifier: string;
  /** Range of the literal with its quotes. */
  readonly start: number;
  readonly end: number;
}

/** Sources: Jest 30 "The Jest Object", Vitest 4 "Vi", Node.js `require.resolve`. */
const mockCalls: Readonly<Record<string, readonly string[]>> = {
  jest: ['mock', 'unmock', 'doMock', 'dontMock', 'setMock', 'deepUnmock', 'requireActual', 'requireMock', 'createMockFromModule', 'unstable_mockModule'],
  vi: ['mock', 'unmock', 'doMock', 'doUnmock', 'importActual', 'importMock'],
  require: ['resolve'],
};

/** Only these need the tree; without them the parser's module record, which is several times cheaper, says it all. */
const needsTree = /\brequire\b|\bimport\s*\(|\bimport\s+(?:type\s+)?[\w$]+\s*=|\bdeclare\s+module\b|\b(?:jest|vi)\s*\.|\bexport\s*\{\s*\}/;

/** Every place of a file that names a module by a literal, in order. */
export function moduleSpecifiers(parsed: Parsed & { readonly ok: true }, text: string): ModuleSpecifier[] {
  const found: ModuleSpecifier[] = [];
  for (const { moduleRequest } of parsed.module.staticImports) {
    found.push({ kind: 'import', specifier: moduleRequest.value, start: moduleRequest.start, end: moduleRequest.end });
  }
  for (const { entries } of parsed.module.staticExports) {
    const request = entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest;
    if (request) found.push({ kind: 'export-from', specifier: request.value, start: request.start, end: request.end });
  }
  if (needsTree.test(text)) {
    walk(parsed.program(), (node) => {
      const use = specifierOf(node);
      const specifier = stringOf(use?.literal);
      if (use && specifier !== undefined) found.push({ kind: use.kind, specifier, start: use.literal.start, end: use.literal.end });
    });
  }
  found.sort((a, b) => a.start - b.start);
  // `import { a } from 'm'; export { a };` is a static import and a static export of one and the same literal.
  return found.filter((one, index) => one.start !== found[index - 1]?.start);
}

function specifierOf(node: Node): { readonly kind: SpecifierKind; readonly literal: Node } | undefined {
  const use = (kind: SpecifierKind, literal: Node | undefined) => (literal ? { kind, literal } : undefined);
  switch (node.type) {
    case 'ExportNamedDeclaration':
      return use('export-from', child(node, 'source'));
    case 'ImportExpression':
      return use('dynamic-import', child(node, 'source'));
    case 'TSImportType':
      return use('import-type', child(node, 'source') ?? child(child(node, 'argument'), 'literal'));
    case 'TSExternalModuleReference':
      return use('import-equals', child(node, 'expression'));
    case 'TSModuleDeclaration':
      return use('module-block', child(node, 'id'));
    case 'CallExpression': {
      const callee = child(node, 'callee');
      const [argument] = children(node, 'arguments');
      if (callee?.type === 'Identifier' && nameOf(callee) === 'require') return use('require', argument);
      if (callee?.type !== 'MemberExpression' || callee['computed'] === true) return undefined;
      const methods = mockCalls[nameOf(child(callee, 'object')) ?? ''];
      return methods?.includes(nameOf(child(callee, 'property')) ?? '') ? use('mock', argument) : undefined;
    }
    default:
      return undefined;
  }
}
