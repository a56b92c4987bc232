import type { Unit } from '../../unit.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type FirstWrite = Unit['writes'][number] & { readonly service: string | undefined };

/** The first write of each entity in each service, in the order of files and places. */
export function firstWrites(units: readonly Unit[]): FirstWrite[] {
  const all = units.flatMap(({ service, writes }) => writes.map((write) => ({ key: `${service ?? ''}\0${write.entity}`, write: { ...write, service } })))
    .sort((a, b) => compare(a.write.file, b.write.file) || a.write.range.start.offset - b.write.range.start.offset);
  const first = new Map<string, FirstWrite>();
  for (const { key, write } of all) if (!first.has(key)) first.set(key, write);
  return [...first.values()];
}
