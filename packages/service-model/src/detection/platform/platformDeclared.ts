import type { Policy } from '@nilometer/policy';
import type { DeclaredDependency, Manifest } from '../../model.ts';
import { aliasedPackage } from '../aliasedPackage.ts';
import { platformPackages } from '../platformPackages.ts';

/** A package of the platform, as one package.json has it. */
export interface Declared {
  /** What is installed, whatever name it has here. */
  readonly packageName: string;
  readonly at: Readonly<Partial<Record<DeclaredDependency['section'], DeclaredDependency>>>;
  readonly bundled: Manifest['bundled'];
}

/** None of the platform's own packages: how they depend on each other is their own matter. */
export function platformDeclared(manifest: Manifest, policy: Policy): Declared[] {
  const isPlatform = platformPackages(manifest, policy);
  if (manifest.name !== null && isPlatform(manifest.name)) return [];
  const found = new Map<string, DeclaredDependency[]>();
  for (const dependency of manifest.dependencies) {
    const name = aliasedPackage(dependency.spec) ?? dependency.packageName;
    if (isPlatform(name)) found.set(name, [...(found.get(name) ?? []), dependency]);
  }
  return [...found].map(([packageName, some]) => ({
    packageName,
    at: Object.fromEntries(some.map((one) => [one.section, one])),
    bundled: manifest.bundled.filter((one) => some.some((dependency) => dependency.packageName === one.packageName)),
  }));
}
