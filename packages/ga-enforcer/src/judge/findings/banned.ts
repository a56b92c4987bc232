import { banSentences } from '@nilometer/policy';
import { satisfies } from 'semver';
import type { Check } from './check.ts';

/** The bans that lint judges imports by, over everything that is locked. */
export const banned: Check = ({ bans, entry }) =>
  bans
    .filter(({ versions }) => versions === undefined || satisfies(entry.version, versions, { includePrerelease: true }))
    .map((ban) => ({ messageId: 'banned', message: `banned. ${banSentences(ban)}` }));
