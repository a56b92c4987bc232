import type { EcmaScriptModule, StaticExport, StaticExportEntry, StaticImport, StaticImportEntry } from 'oxc-parser';
import type { ModuleBinding, ModuleUse, Span } from './moduleUse.ts';
import { packageNameOf } from './packageNameOf.ts';

const spanOf = (at: { start: number | null; end: number | null }): Span | null =>
  at.start === null || at.end === null ? null : { start: at.start, end: at.end };

function importBinding({ importName, localName, isType }: StaticImportEntry): ModuleBinding {
  const local = { local: localName.value, localSpan: { start: localName.start, end: localName.end }, typeOnly: isType };
  if (importName.kind === 'NamespaceObject') return { imported: '*', importedSpan: null, ...local };
  // oxc gives the local name's place for `import d from`: there is no imported name to be seen.
  if (importName.kind === 'Default') return { imported: 'default', importedSpan: null, ...local };
  return { imported: importName.name ?? 'default', importedSpan: spanOf(importName), ...local };
}

function importUse(text: string, { start, end, moduleRequest, entries }: StaticImport): ModuleUse {
  const typeOnly = /^import\s+type\b(?!\s*(?:,|from\s*['"]))/.test(text.slice(start, start + 200));
  return {
    kind: 'import',
    specifier: moduleRequest.value,
    packageName: packageNameOf(moduleRequest.value) ?? null,
    span: { start: moduleRequest.start, end: moduleRequest.end },
    statement: { start, end },
    typeOnly: typeOnly || (entries.length > 0 && entries.every((entry) => entry.isType)),
    bindings: entries.map(importBinding),
  };
}

function exportBinding({ importName, exportName, isType }: StaticExportEntry): ModuleBinding[] {
  if (importName.kind === 'AllButDefault') return [];
  return [{
    imported: importName.kind === 'All' ? '*' : (importName.name ?? 'default'),
    importedSpan: importName.kind === 'All' ? null : spanOf(importName),
    local: exportName.name ?? 'default',
    localSpan: spanOf(exportName),
    typeOnly: isType,
  }];
}

function exportUse({ start, end, entries: all }: StaticExport): ModuleUse[] {
  // `import { a } from 'x'; export { a }` is an indirect export of x in the specification: oxc gives it the import's
  // place. No `from` is written there, so it is no second use.
  const entries = all.filter((entry) => entry.start >= start && entry.end <= end);
  const request = entries[0]?.moduleRequest;
  if (!request) return [];
  return [{
    kind: 'export-from',
    specifier: request.value,
    packageName: packageNameOf(request.value) ?? null,
    span: { start: request.start, end: request.end },
    statement: { start, end },
    typeOnly: entries.every((entry) => entry.isType),
    bindings: entries.flatMap(exportBinding),
  }];
}

/** The value of a string literal as written, `undefined` where it is computed or escaped. */
function literalValue(written: string): string | undefined {
  const quoted = /^(['"`])([^\\]*)\1$/s.exec(written);
  if (!quoted || (quoted[1] === '`' && written.includes('${'))) return undefined;
  return quoted[2];
}

/** `import()` calls are here with no bindings: who needs them walks the tree (`callUses.ts`). */
export function dynamicUses(text: string, module: EcmaScriptModule): ModuleUse[] {
  return module.dynamicImports.flatMap(({ start, end, moduleRequest }) => {
    const specifier = literalValue(text.slice(moduleRequest.start, moduleRequest.end));
    if (specifier === undefined) return [];
    const span = { start: moduleRequest.start, end: moduleRequest.end };
    return [{
      kind: 'dynamic-import' as const, specifier, packageName: packageNameOf(specifier) ?? null,
      span, statement: { start, end }, typeOnly: false, bindings: [],
    }];
  });
}

/** `import … from` and `export … from` of oxc's module record. No tree is built. */
export const staticUses = (text: string, module: EcmaScriptModule): ModuleUse[] => [
  ...module.staticImports.map((statement) => importUse(text, statement)),
  ...module.staticExports.flatMap(exportUse),
];
