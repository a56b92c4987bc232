import type { Ban } from '../policy.ts';

const ended = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** `Reason. Instead: replacement. Owner of the ban: platform. The ban ends on 2027-01-31.`, of what the ban says. */
export function banSentences({ reason, replacement, owner, expires }: Ban): string {
  return [
    reason,
    ...(replacement === undefined ? [] : [`Instead: ${replacement}`]),
    ...(owner === undefined ? [] : [`Owner of the ban: ${owner}`]),
    ...(expires === undefined ? [] : [`The ban ends on ${expires}`]),
  ].map(ended).join(' ');
}
