import type { Waiver } from '../waiver.ts';

/** The gate's waivers are short: what can not move within a month needs a decision, not an exception (gate.md). */
const GATE_MAX_DAYS = 30;
const DAY_MS = 86_400_000;

/** What is wrong with a well-formed waiver as of `now`, a sentence each. */
export function waiverProblems(waiver: Waiver, now: Date): string[] {
  const ofGate = waiver.guideline.startsWith('ga/');
  const problems: string[] = [];
  if (ofGate && Date.parse(waiver.expires) - now.getTime() > GATE_MAX_DAYS * DAY_MS) {
    problems.push(`expires on ${waiver.expires}: a waiver of ${waiver.guideline} may end at most ${GATE_MAX_DAYS} days ahead`);
  }
  if (waiver.refuses !== undefined && !ofGate) problems.push(`"refuses" has a meaning for the gate only, not for ${waiver.guideline}`);
  return problems;
}
