import type { Write } from '../../behaviour.ts';
import { ALL } from '../../behaviours/writes/watchedBy.ts';
import type { Unit } from '../../unit.ts';
import { plainName } from './recordNamed.ts';

type Captured = (names: readonly string[], operation: Write['operation'], service: string | undefined) => boolean;

const known = new WeakMap<readonly Unit[], Captured>();

/** `update` of `upsert`; what restores or does both is an update of the row. */
const EVENTS = new Map<Write['operation'], string>([['insert', 'insert'], ['delete', 'delete']]);

interface Capture {
  readonly of: string;
  /** Left out: all. */
  readonly on?: readonly string[];
  /** What belongs to none may be part of any. */
  readonly service: string | undefined;
}

/** Triggers that keep what has changed, by a function of any migration, and change streams. */
function capturesIn(units: readonly Unit[]): Capture[] {
  const keepers = units.filter(({ keeps }) => keeps);
  return units.flatMap((unit): Capture[] => {
    const { hookOf, hookOn, mayEnter, keeps, watches = [], service } = unit;
    const streams = watches.map((of) => ({ of: of === ALL ? ALL : plainName(of), service }));
    const isTrigger = hookOf !== undefined && hookOn !== undefined && (keeps ?? keepers.some((one) => mayEnter.includes(one.name) && (one.service === undefined || one.service === service)));
    return isTrigger ? [...streams, { of: plainName(hookOf), on: hookOn, service }] : streams;
  });
}

/**
 * Is a change of a record captured outside of the program: a trigger puts the row into a history, or MongoDB sends it in a change stream?
 * By the names of the record, its own and its table's.
 */
export function capturedOf(units: readonly Unit[]): Captured {
  const found = known.get(units);
  if (found) return found;
  const captures = capturesIn(units);
  const isCaptured: Captured = (names, operation, service) => captures.length > 0 && captures.some((one) =>
    (one.of === ALL || names.some((name) => plainName(name) === one.of)) && (one.on?.includes(EVENTS.get(operation) ?? 'update') ?? true)
    && (one.service === undefined || one.service === service));
  known.set(units, isCaptured);
  return isCaptured;
}
