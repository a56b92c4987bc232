import type { Tier } from '@nilometer/policy';
import type { LockEntry } from '../lockfile/lockfileFormat.ts';

/** A package name, or a glob whose `*` stands for anything but a slash: `@company/*`. */
function matches(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return pattern === name;
  const escaped = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('[^/]*')}$`).test(name);
}

/** Declared platform and framework packages are demanded wherever they are; the rest by who asks for them. */
export function tierOf({ name, direct, dev }: Pick<LockEntry, 'name' | 'direct' | 'dev'>, platformPackages: readonly string[]): Tier {
  if (platformPackages.some((pattern) => matches(pattern, name))) return 'platform';
  if (!direct) return 'transitive';
  return dev ? 'development' : 'production';
}
