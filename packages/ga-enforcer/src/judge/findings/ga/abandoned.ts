import { parse } from 'semver';
import { dateThatCounts } from '../../dateThatCounts.ts';
import { isoSeconds } from '../../isoSeconds.ts';
import { releasesFrom } from '../../release.ts';
import { untrustedTimes } from '../../untrustedTimes.ts';
import { inDays } from '../../inDays.ts';
import type { Check, FindingUnit } from '../../check.ts';

const FIRST = parse('0.0.0');

/** No release for years. A mirror's times are late, so this is said only where none of them is in doubt. */
const check: Check = ({ record, judgement, abandoned: limit, now }) => {
  if (!record || judgement?.kind !== 'judged' || FIRST === null) return [];
  // From the end, where the recent ones are: nearly every package is alive, and has one among the first few.
  let newest = -Infinity;
  for (const version of Object.keys(record.versions).reverse()) {
    newest = Math.max(newest, dateThatCounts(record, version) ?? Infinity);
    if (now - newest <= limit) return [];
  }
  const releases = releasesFrom(record, FIRST, 'major');
  if (untrustedTimes(releases, (version) => dateThatCounts(record, version), -Infinity).size > 0) return [];
  return [{ messageId: 'abandoned', message: `no release since ${isoSeconds(newest)}, ${inDays(now - newest)} ago` }];
};

export default { order: 70, check } satisfies FindingUnit;
