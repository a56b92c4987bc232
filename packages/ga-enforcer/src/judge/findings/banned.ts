import type { Ban } from '@nilometer/policy';
import { satisfies } from 'semver';
import type { Check } from './check.ts';

function messageOf({ reason, replacement, owner }: Ban): string {
  const instead = replacement === undefined ? '' : `; use ${replacement} instead`;
  return `banned: ${reason.replace(/\.$/, '')}${instead}${owner === undefined ? '' : ` (owner ${owner})`}`;
}

/** The bans that lint judges imports by, over everything that is locked. */
export const banned: Check = ({ bans, entry }) =>
  bans
    .filter(({ versions }) => versions === undefined || satisfies(entry.version, versions, { includePrerelease: true }))
    .map((ban) => ({ messageId: 'banned', message: messageOf(ban) }));
