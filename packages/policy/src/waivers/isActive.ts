import type { Waiver } from '../waiver.ts';
import { daysUntil, endOf } from './expiry.ts';

/** Does the waiver still hold at `now`? An `expires` that is no date never holds. */
export const isActive = (waiver: Pick<Waiver, 'expires'>, now: Date): boolean => now.getTime() < endOf(waiver.expires);

/** Whole days left, rounded up: 1 on the last day, 0 or less once it has expired. */
export const daysLeft = (waiver: Pick<Waiver, 'expires'>, now: Date): number => daysUntil(waiver.expires, now);
