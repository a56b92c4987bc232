import { parse } from 'semver';
import { dateThatCounts } from '../dateThatCounts.ts';
import { isoSeconds } from '../isoSeconds.ts';
import { releasesFrom } from '../release.ts';
import { untrustedTimes } from '../untrustedTimes.ts';
import { inDays } from './inDays.ts';
import type { Check } from './check.ts';

const FIRST = parse('0.0.0');

/** No release for years. A mirror's times are late, so this is said only where none of them is in doubt. */
export const abandoned: Check = ({ record, judgement, abandoned: limit, now }) => {
  if (!record || judgement?.kind !== 'judged' || FIRST === null) return [];
  const newest = Math.max(...Object.keys(record.versions).map((version) => dateThatCounts(record, version) ?? Infinity));
  if (!Number.isFinite(newest) || now - newest <= limit) return [];
  const releases = releasesFrom(record, FIRST);
  if (untrustedTimes(releases, (version) => dateThatCounts(record, version), -Infinity).size > 0) return [];
  return [{ messageId: 'abandoned', message: `no release since ${isoSeconds(newest)}, ${inDays(now - newest)} ago` }];
};
