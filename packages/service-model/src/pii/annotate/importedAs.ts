import type { SymbolRef } from '@nilometer/policy';
import type { ImportDeclaration, ImportSpecifier, ModuleExportName } from 'oxc-parser';

const nameOf = (name: ModuleExportName): string => (name.type === 'Literal' ? name.value : name.name);

/** The named imports of a declaration that exist at run time. */
export const namedValues = ({ importKind, specifiers }: ImportDeclaration): readonly ImportSpecifier[] =>
  importKind === 'type' ? [] : specifiers.filter((each) => each.type === 'ImportSpecifier').filter((each) => each.importKind !== 'type');

/** The expression by which a file already names a symbol's value: `PII`, `Personal`, `platform.PII`. */
export function importedAs(imports: readonly ImportDeclaration[], { module, symbol }: SymbolRef): string | undefined {
  const ofModule = imports.filter(({ source, importKind }) => source.value === module && importKind !== 'type');
  const named = ofModule.flatMap(namedValues).find(({ imported }) => nameOf(imported) === symbol);
  if (named) return named.local.name;
  const namespace = ofModule.flatMap(({ specifiers }) => specifiers).find(({ type }) => type === 'ImportNamespaceSpecifier');
  return namespace && `${namespace.local.name}.${symbol}`;
}
