import type { Reader } from '../reader.ts';
import { isFrameworkModule } from '../syntax/frameworkModules.ts';
import { packageNameOf } from '../syntax/packageNameOf.ts';

/** Is a specifier a built-in module, a framework's, or of a package that a reader knows by its name? */
export function spokenPackages(readers: readonly Reader[]): (specifier: string) => boolean {
  const packages = new Set(readers.flatMap((reader) => [...(reader.code?.modules ?? []), ...(reader.kind === 'classes' ? reader.modules : [])]).map((name) => packageNameOf(name) ?? name));
  return (specifier) => !specifier.startsWith('.') && (isFrameworkModule(specifier) || packages.has(packageNameOf(specifier) ?? specifier));
}
