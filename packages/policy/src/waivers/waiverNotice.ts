import type { Waiver } from '../waiver.ts';
import { endingSoon } from './endingSoon.ts';

/** The sentence that announces the end of a waiver in use, `undefined` while that is more than a week off. */
export function waiverNotice({ guideline, match, owner, expires }: Waiver, daysLeft: number): string | undefined {
  const soon = endingSoon(daysLeft);
  if (soon === undefined) return undefined;
  const where = Object.values(match).join(', ');
  return `waiver of ${guideline} for ${where} expires on ${expires}, ${soon} (owner ${owner})`;
}
