import { daysLeft } from '@nilometer/policy';
import type { GateVerdict } from '../judge/verdict.ts';

/** From this many days before its end on, a waiver in use is announced. */
const SOON_DAYS = 7;

/** A sentence for each waiver that a dependency lives on and that is about to end. */
export function endingWaivers({ at, dependencies, runtime }: Pick<GateVerdict, 'at' | 'dependencies' | 'runtime'>): string[] {
  const now = new Date(at);
  const node = { name: 'node', version: runtime.node ?? '', waived: runtime.waived ?? [] };
  return [node, ...dependencies].flatMap(({ name, version, waived = [] }) =>
    waived
      .filter((waiver) => daysLeft(waiver, now) <= SOON_DAYS)
      .map(({ id, owner, expires }) => `the waiver of ${id} for ${name}@${version} expires on ${expires} (owner ${owner})`));
}
