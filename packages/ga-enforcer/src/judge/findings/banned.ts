import { satisfies } from 'semver';
import type { Check } from './check.ts';

/** The bans that lint judges imports by, over everything that is locked. */
export const banned: Check = ({ bans, entry }) =>
  bans
    .filter(({ versions }) => versions === undefined || satisfies(entry.version, versions, { includePrerelease: true }))
    .map(({ reason, replacement, owner }) => ({
      messageId: 'banned',
      message: `banned: ${reason}${replacement === undefined ? '' : ` Use ${replacement} instead.`}${owner === undefined ? '' : ` (${owner})`}`,
    }));
