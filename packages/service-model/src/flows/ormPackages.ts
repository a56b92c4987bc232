import type { Reader } from '../reader.ts';

/** Packages whose calls are about stored records, as the readers know them. */
export const ormPackages = (readers: readonly Reader[]): ReadonlySet<string> =>
  new Set(readers.flatMap((reader) => [
    ...(reader.orms ?? []).flatMap(({ packages }) => packages),
    ...(reader.stores ?? []),
    ...(reader.kind === 'classes' ? reader.modules : []),
  ]));
