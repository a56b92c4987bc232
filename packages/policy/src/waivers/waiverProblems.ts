import type { Waiver } from '../waiver.ts';
import { endsTooLate, GATE_MAX_DAYS } from './endsTooLate.ts';

/** What is wrong with a well-formed waiver as of `now`, a sentence each. */
export function waiverProblems(waiver: Waiver, now: Date): string[] {
  const problems: string[] = [];
  if (endsTooLate(waiver, now)) {
    problems.push(`expires on ${waiver.expires}: a waiver of ${waiver.guideline} may end at most ${GATE_MAX_DAYS} days ahead`);
  }
  if (waiver.refuses !== undefined && !waiver.guideline.startsWith('ga/')) problems.push(`"refuses" has a meaning for the gate only, not for ${waiver.guideline}`);
  return problems;
}
