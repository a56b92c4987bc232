import type { Write } from '../../behaviour.ts';
import type { Unit } from '../../unit.ts';
import { standsWithin } from '../standsWithin.ts';

const length = ({ range }: Unit): number => range.end.offset - range.start.offset;

/** Other writes in the function around one, by its name; of a function without a name, by where it stands. */
export function writesBeside(write: Write, writes: readonly Write[], units: readonly Unit[]): readonly Write[] {
  const { file, in: name } = write;
  if (name !== '') return writes.filter((one) => one !== write && one.file === file && one.in === name);
  const [within] = units.filter((unit) => unit.name === '' && standsWithin(write, unit)).sort((a, b) => length(a) - length(b));
  return within && within.range.start.offset > 0 ? writes.filter((one) => one !== write && one.in === '' && standsWithin(one, within)) : [];
}
