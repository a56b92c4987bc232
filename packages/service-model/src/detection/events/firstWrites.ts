import type { Unit } from '../../unit.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The first write of each entity in each service, in the order of files and places. */
export function firstWrites(units: readonly Unit[]): Unit['writes'] {
  const all = units.flatMap(({ service, writes }) => writes.map((write) => ({ key: `${service ?? ''}\0${write.entity}`, write })))
    .sort((a, b) => compare(a.write.file, b.write.file) || a.write.range.start.offset - b.write.range.start.offset);
  const first = new Map<string, Unit['writes'][number]>();
  for (const { key, write } of all) if (!first.has(key)) first.set(key, write);
  return [...first.values()];
}
