import type { EcmaScriptModule, StaticExportEntry } from 'oxc-parser';
import { staticUses } from './esmUses.ts';
import type { ExportFact, ModuleFacts } from './facts.ts';
import type { ModuleUse } from './moduleUse.ts';

/** The name under which an anonymous default export is known in its file: no other thing can have it. */
export const ANONYMOUS = 'default';

/**
 * The names that a file gives what it imports, by where its import has them: of `import x from './x'; export { x }`
 * the parser says that `x` is exported there, though it is `default`.
 */
const localsByPlace = (module: EcmaScriptModule): ReadonlyMap<number, string> => new Map(module.staticImports.flatMap(({ entries }) =>
  entries.flatMap(({ importName, localName }) => [importName.start, localName.start].flatMap((start): [number, string][] => (typeof start === 'number' ? [[start, localName.value]] : [])))));

function exportFact({ moduleRequest, importName, exportName, localName }: StaticExportEntry, locals: ReadonlyMap<number, string>): ExportFact[] {
  const name = exportName.name ?? 'default';
  const imported = typeof importName.start === 'number' ? locals.get(importName.start) : undefined;
  if (imported !== undefined) return [{ name, local: imported }];
  if (moduleRequest === null) return [{ name, local: localName.name ?? ANONYMOUS }];
  if (importName.kind === 'AllButDefault') return [];
  return [{ name, from: moduleRequest.value, symbol: importName.kind === 'All' ? '*' : (importName.name ?? 'default') }];
}

/** Import bindings as facts: of `import`, `require()` and `import x = require()` alike. */
export const importFacts = (uses: readonly ModuleUse[]): ModuleFacts['imports'] =>
  uses
    .filter(({ kind }) => kind !== 'export-from')
    .flatMap(({ specifier, bindings }) => bindings.map(({ local, imported }) => ({ local, from: specifier, symbol: imported })));

/** From oxc's module record alone: no tree is built. */
export function readModuleFacts(text: string, module: EcmaScriptModule): ModuleFacts {
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  const locals = entries.some(({ moduleRequest }) => moduleRequest !== null) ? localsByPlace(module) : new Map<number, string>();
  return {
    imports: importFacts(staticUses(text, module)),
    exports: entries.flatMap((entry) => exportFact(entry, locals)),
    stars: entries.flatMap(({ importName, moduleRequest }) => (importName.kind === 'AllButDefault' && moduleRequest ? [moduleRequest.value] : [])),
  };
}
