import type { Write } from '../../behaviour.ts';
import type { Unit } from '../../unit.ts';

const contains = ({ file, range }: Unit, one: Write): boolean =>
  one.file === file && one.range.start.offset >= range.start.offset && one.range.end.offset <= range.end.offset;

const length = ({ range }: Unit): number => range.end.offset - range.start.offset;

/** Other writes in the function around one, by its name; of a function without a name, by where it stands. */
export function writesBeside(write: Write, writes: readonly Write[], units: readonly Unit[]): readonly Write[] {
  const { file, in: name } = write;
  if (name !== '') return writes.filter((one) => one !== write && one.file === file && one.in === name);
  const [within] = units.filter((unit) => unit.name === '' && contains(unit, write)).sort((a, b) => length(a) - length(b));
  return within && within.range.start.offset > 0 ? writes.filter((one) => one !== write && one.in === '' && contains(within, one)) : [];
}
