import { importerPath } from './importersOf.ts';
import type { Importer, Requirement } from './lockfileFormat.ts';
import type { NpmPackages } from './npmPackages.ts';
import { requirementsOf } from './requirementsOf.ts';
import { resolveFrom } from './resolveFrom.ts';

/** For each installed copy, by its key: who asks for it, found as Node would find it. */
export function requirers(packages: NpmPackages, importers: readonly Importer[]): Map<string, Requirement[]> {
  const found = new Map<string, Requirement[]>();
  const importerPaths = new Set(importers.map(({ path }) => path));
  for (const [id, { value }] of packages) {
    const importer = importerPaths.has(importerPath(id));
    for (const { name, range, kind } of requirementsOf(value, importer)) {
      const target = resolveFrom(id, name, (folder) => packages.has(folder));
      if (target === null) continue;
      const requirement = { by: importer ? importerPath(id) : id, range, kind, importer };
      const list = found.get(target);
      if (list) list.push(requirement);
      else found.set(target, [requirement]);
    }
  }
  return found;
}
