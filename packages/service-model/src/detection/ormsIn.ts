import type { Reader } from '../reader.ts';
import { readers } from '../readers/all.generated.ts';

const READERS: readonly Reader[] = Object.values(readers);

/** Names of the ORMs whose packages are among those declared, whether or not their entities are read yet; sorted. */
export const ormsIn = (declared: ReadonlySet<string>): readonly string[] => [...new Set(READERS
  .flatMap(({ orms = [] }) => orms)
  .filter(({ packages }) => packages.some((name) => declared.has(name)))
  .map(({ name }) => name))].sort();
