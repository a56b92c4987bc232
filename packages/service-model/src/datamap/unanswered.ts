import type { Coverage, Place } from './dataMap.ts';

/** What is known of the ways into a service when none is known to answer a right. */
export interface WaysIn {
  readonly count: number;
  /** Those that may answer it, by what they are called or do. */
  readonly hints: readonly Place[];
}

/**
 * Is a right answered where no code is known to answer it? `no` is said only where the ways in were seen and none of
 * them looks like an answer: a person who is told that nothing can be deleted may be told something untrue.
 */
export function unanswered(asked: 'to erase' | 'for a copy', { count, hints }: WaysIn): Coverage {
  const some = hints.length === 1 ? 'one way in may, by what it is called or does' : `${hints.length} ways in may, by what they are called or do`;
  if (hints.length > 0) return { covered: 'unknown', places: hints, because: `no code is known to answer a request ${asked}; ${some}` };
  if (count === 0) return { covered: 'unknown', places: [], because: `no way into the service was found, so whether one answers a request ${asked} is not known` };
  return { covered: 'no', places: [], because: count === 1 ? `the one way in does not answer a request ${asked}` : `none of the ${count} ways in answers a request ${asked}` };
}
