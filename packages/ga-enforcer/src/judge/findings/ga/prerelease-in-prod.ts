import { prerelease } from 'semver';
import type { Check, FindingUnit } from '../../check.ts';

/** Below the direct ones a prerelease is the parent's choice: gensync@1.0.0-beta.2 is in most lockfiles. */
const check: Check = ({ entry, tier }) => {
  const asked = tier === 'production' || (tier === 'platform' && !entry.dev);
  if (!asked || prerelease(entry.version) === null) return [];
  return [{ messageId: 'prerelease', message: `${entry.version} is a prerelease` }];
};

export default { order: 60, check } satisfies FindingUnit;
