import { groupBy } from '@nilometer/policy';
import type { PackageUse } from '../model.ts';
import { componentPackages, type ComponentPackage } from './componentPackages.ts';

const byName: ReadonlyMap<string, readonly ComponentPackage[]> = groupBy(componentPackages, (one) => one.package);

/**
 * The client that a use takes from its package, where it takes any: an error class, an id or a type alone is none. The
 * package as a whole is one, but for one that is a client of everything.
 */
export function clientOf({ packageName, typeOnly, names }: Pick<PackageUse, 'packageName' | 'typeOnly' | 'names'>): ComponentPackage | undefined {
  const clients = typeOnly ? [] : (byName.get(packageName) ?? []);
  return clients.find(({ handles, namesOnly }) => names.some((name) => handles.test(name) || (!namesOnly && (name === '*' || name === 'default'))));
}
