import { children, child, nameOf, type Node, stringOf } from './node.ts';
import type { Parsed } from './parse.ts';
import { walk } from './walk.ts';

/** How a module is named in code. `mock` are test runners' calls that take a module's name. */
type SpecifierKind = 'import' | 'export-from' | 'dynamic-import' | 'require' | 'import-equals' | 'import-type' | 'module-block' | 'mock';

export interface ModuleSpecifier {
  readonly kind: SpecifierKind;
  readonly specifier: string;
  /** Range of the literal with its quotes. */
  readonly start: number;
  readonly end: number;
}

/** Sources: Jest 30 "The Jest Object", Vitest 4 "Vi", Node.js `require.resolve`. */
const mockCalls: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  jest: ['mock', 'unmock', 'doMock', 'dontMock', 'setMock', 'deepUnmock', 'requireActual', 'requireMock', 'createMockFromModule', 'unstable_mockModule'],
  vi: ['mock', 'unmock', 'doMock', 'doUnmock', 'importActual', 'importMock'],
  require: ['resolve'],
}));

/**
 * Every place of a file that names a module by a literal, in order. The parser's module record tells of static imports
 * and exports; the tree, which costs several times as much, is only built when more literals begin with one of
 * `names` than the record explains.
 *
 * The service model's `readModuleUses` is about what a file loads. It knows no mocks, `require.resolve`, `import('m').T` and
 * `declare module 'm'`, which must be renamed too: of the 429 places that name @vendure/core in vendure (1633446) 27.
 */
export function moduleSpecifiers(parsed: Parsed & { readonly ok: true }, text: string, names: readonly string[]): ModuleSpecifier[] {
  const found = fromRecord(parsed);
  if (names.some((name) => literals(text, name) > found.filter(({ specifier }) => specifier.startsWith(name)).length)) {
    const known = new Set(found.map(({ start }) => start));
    walk(parsed.program(), (node) => {
      const use = specifierOf(node);
      const specifier = stringOf(use?.literal);
      if (!use || specifier === undefined || known.has(use.literal.start)) return;
      found.push({ kind: use.kind, specifier, start: use.literal.start, end: use.literal.end });
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function fromRecord({ module }: Parsed & { readonly ok: true }): ModuleSpecifier[] {
  const at = (kind: SpecifierKind, { value, start, end }: { value: string; start: number; end: number }): ModuleSpecifier => ({ kind, specifier: value, start, end });
  const imports = module.staticImports.map(({ moduleRequest }) => at('import', moduleRequest));
  // `import { a } from 'm'; export { a };` is a static import and a static export of one and the same literal.
  const known = new Set(imports.map(({ start }) => start));
  const exports = module.staticExports.flatMap(({ entries }) => {
    const request = entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest;
    return request && !known.has(request.start) ? [at('export-from', request)] : [];
  });
  return [...imports, ...exports];
}

/** How many literals may begin with the name. */
function literals(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) if (/["'`]/.test(text[at - 1] ?? '')) count++;
  return count;
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
      const methods = mockCalls.get(nameOf(child(callee, 'object')) ?? '');
      return methods?.includes(nameOf(child(callee, 'property')) ?? '') ? use('mock', argument) : undefined;
    }
    default:
      return undefined;
  }
}
