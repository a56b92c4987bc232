import type { Verdict } from '../behaviour.ts';

/** Nothing is known to do it. */
export const NO: Verdict = { value: 'no', because: '' };

export const yes = (because: string): Verdict => ({ value: 'yes', because });

export const unknown = (because: string): Verdict => ({ value: 'unknown', because });

/** One that does is enough; one that may is enough to know nothing. */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.find(({ value }) => value === 'yes') ?? verdicts.find(({ value }) => value === 'unknown') ?? NO;
}
