import type { Waiver } from '../waiver.ts';

/** The gate's waivers are short: what can not move within a month needs a decision, not an exception (gate.md). */
export const GATE_MAX_DAYS = 30;

const DAY_MS = 86_400_000;

/**
 * Is a waiver of the gate longer than the gate's may be? The date or instant that it names counts; that a date
 * lasts to the end of its day does not make it longer.
 */
export const endsTooLate = ({ guideline, expires }: Pick<Waiver, 'guideline' | 'expires'>, now: Date): boolean =>
  guideline.startsWith('ga/') && Date.parse(expires) - now.getTime() > GATE_MAX_DAYS * DAY_MS;
