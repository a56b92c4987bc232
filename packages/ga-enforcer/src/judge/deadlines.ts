import type { AgeRules, Clock } from './ageContext.ts';
import type { Age } from './ageOf.ts';

/** When each clock turns, milliseconds since the epoch; left out where it never will, or nobody knows. */
export type Deadlines = Readonly<Partial<Record<Clock, number>>>;

/** `Infinity`: never; `-Infinity`: what it is counted from has no known time. */
function staleAt({ supersededAt }: Age, { window }: AgeRules): number {
  return supersededAt === null ? Infinity : supersededAt + window;
}

function lineEndsAt({ newerLine }: Age): number {
  return newerLine?.kind === 'open' ? (newerLine.deadline ?? Infinity) : Infinity;
}

/** The earlier of two readings of the times: no later knowledge may shorten what a verdict promised. */
export function deadlinesOf(recorded: Age, early: Age, rules: AgeRules): Deadlines {
  const stale = Math.min(staleAt(recorded, rules), staleAt(early, rules));
  const line = Math.min(lineEndsAt(recorded), lineEndsAt(early));
  return { ...(Number.isFinite(stale) && { 'ga/stale': stale }), ...(Number.isFinite(line) && { 'ga/newer-line': line }) };
}
