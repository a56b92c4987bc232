/** Days before the end at which it is said, each louder than the one before (architecture: 7/3/1). */
const STEPS = [1, 3, 7] as const;

/** `within 3 days`, `within a day`; `undefined` while the end is more than a week off. @param daysLeft 0 or less: it is over */
export function endingSoon(daysLeft: number): string | undefined {
  const step = STEPS.find((days) => daysLeft <= days);
  if (step === undefined) return undefined;
  return step === 1 ? 'within a day' : `within ${step} days`;
}
