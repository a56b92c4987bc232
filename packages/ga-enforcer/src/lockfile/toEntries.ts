import { importerPath } from './importersOf.ts';
import type { Importer, LockEntry, Requirement } from './lockfileFormat.ts';
import { nameOf } from './nameOf.ts';
import type { NpmPackages } from './npmPackages.ts';
import { resolvedKind } from './resolvedKind.ts';

type Shared = Omit<LockEntry, 'importer' | 'direct' | 'dev' | 'optional'>;

const deprecation = (flag: string | boolean | undefined): { readonly deprecated?: string } => {
  if (flag === undefined || flag === false) return {};
  return { deprecated: flag === true ? 'no reason given' : flag };
};

/** The workspace below which a nested copy lies, else the root. */
function homeOf(id: string, importers: readonly Importer[]): string {
  const folder = importerPath(id.slice(0, Math.max(0, id.indexOf('node_modules/') - 1)));
  return importers.some(({ path }) => path === folder) ? folder : '.';
}

function direct(shared: Shared, { by, kind }: Requirement): LockEntry {
  return { ...shared, importer: by, direct: true, dev: kind === 'development', optional: kind === 'optional' };
}

/** One entry for each importer that asks directly, else one for the copy. Importers are no entries. */
export function toEntries(packages: NpmPackages, requiredBy: ReadonlyMap<string, readonly Requirement[]>, importers: readonly Importer[]): LockEntry[] {
  return [...packages].flatMap(([id, { value, range }]) => {
    if (!id.includes('node_modules/')) return [];
    const wanted = requiredBy.get(id) ?? [];
    const imported = nameOf(id);
    const name = value.name ?? imported;
    const link = value.link === true;
    const shared: Shared = {
      id,
      name,
      ...(name !== imported && !link && { alias: imported }),
      version: value.version ?? '',
      link,
      resolvedKind: link ? 'link' : resolvedKind(value.resolved, wanted.map((requirement) => requirement.range)),
      ...deprecation(value.deprecated),
      range,
      requiredBy: wanted,
    };
    const asked = wanted.filter(({ importer }) => importer);
    if (asked.length > 0) return asked.map((requirement) => direct(shared, requirement));
    const optional = value.optional === true || value.devOptional === true;
    return [{ ...shared, importer: homeOf(id, importers), direct: false, dev: value.dev === true || value.devOptional === true, optional }];
  });
}
