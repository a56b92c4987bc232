import type { Producer, Write } from '../../behaviour.ts';
import { isHousekeeping } from '../../behaviours/writes/isHousekeeping.ts';
import type { Site } from '../../model.ts';
import type { Unit } from '../../unit.ts';
import { standsWithin } from '../standsWithin.ts';

export interface ByHand {
  readonly write: Write;
  readonly sent: Producer;
}

/** In the innermost of units: routes stand in a function that registers them. */
const standsIn = (unit: Unit, units: readonly Unit[]) => (one: Site): boolean =>
  standsWithin(one, unit) && !units.some((other) => other !== unit && other.range.start.offset !== unit.range.start.offset && standsWithin(other, unit) && standsWithin(one, other));

/** The first message that a function sends to a broker after it has written, by topic. A job is no event, and what is asked for and answered is none either. */
export function sentByHand(unit: Unit, units: readonly Unit[], writes: readonly Write[], sent: readonly Producer[]): ByHand[] {
  const isOwn = standsIn(unit, units);
  const own = writes.filter((one) => one.entity !== null && !isHousekeeping(one) && isOwn(one));
  const met = new Set<string>();
  return sent.flatMap((one) => {
    if (one.reach !== 'network' || one.answers || one.job || !isOwn(one)) return [];
    const write = own.findLast(({ range }) => range.start.offset < one.range.start.offset);
    // A helper that sends to several topics is called once.
    const key = String(one.range.start.offset);
    if (!write || met.has(key) || (one.topic !== null && met.has(one.topic))) return [];
    met.add(key).add(one.topic ?? key);
    return [{ write, sent: one }];
  });
}
