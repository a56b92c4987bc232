import { banSentences } from '@nilometer/policy';
import { satisfies } from 'semver';
import type { Check, FindingUnit } from '../check.ts';

/** The bans that lint judges imports by, over everything that is locked. */
const check: Check = ({ bans, entry }) =>
  bans
    .filter(({ versions }) => versions === undefined || satisfies(entry.version, versions, { includePrerelease: true }))
    .map((ban) => ({ messageId: 'banned', message: `banned. ${banSentences(ban)}` }));

export default { order: 10, check } satisfies FindingUnit;
