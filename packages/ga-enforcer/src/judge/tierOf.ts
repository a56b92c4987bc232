import { matchesPackage, type Tier } from '@nilometer/policy';
import type { LockEntry } from '../lockfile/lockfileFormat.ts';

/** Declared platform and framework packages are demanded wherever they are; the rest by who asks for them. */
export function tierOf({ name, direct, dev }: Pick<LockEntry, 'name' | 'direct' | 'dev'>, platformPackages: readonly string[]): Tier {
  if (platformPackages.some((pattern) => matchesPackage(pattern, name))) return 'platform';
  if (!direct) return 'transitive';
  return dev ? 'development' : 'production';
}
