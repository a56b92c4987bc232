import type { Waiver } from '../waiver.ts';

/** Days before the end at which it is said, each louder than the one before (architecture: 7/3/1). */
const STEPS = [1, 3, 7] as const;

/** The sentence that announces the end of a waiver in use, `undefined` while that is more than a week off. */
export function waiverNotice({ guideline, match, owner, expires }: Waiver, daysLeft: number): string | undefined {
  const step = STEPS.find((days) => daysLeft <= days);
  if (step === undefined) return undefined;
  const where = Object.values(match).join(', ');
  const left = step === 1 ? 'within a day' : `within ${step} days`;
  return `waiver of ${guideline} for ${where} expires on ${expires}, ${left} (owner ${owner})`;
}
