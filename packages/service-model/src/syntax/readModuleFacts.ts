import type { EcmaScriptModule, StaticExportEntry } from 'oxc-parser';
import { staticUses } from './esmUses.ts';
import type { ExportFact, ModuleFacts } from './facts.ts';
import type { ModuleUse } from './moduleUse.ts';

/** The name under which an anonymous default export is known in its file: no other thing can have it. */
export const ANONYMOUS = 'default';

function exportFact({ moduleRequest, importName, exportName, localName }: StaticExportEntry): ExportFact[] {
  const name = exportName.name ?? 'default';
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
  return {
    imports: importFacts(staticUses(text, module)),
    exports: entries.flatMap(exportFact),
    stars: entries.flatMap(({ importName, moduleRequest }) => (importName.kind === 'AllButDefault' && moduleRequest ? [moduleRequest.value] : [])),
  };
}
